/**
 * Checks the facts of a pack: what they refer to, whether their evidence is what
 * their sources say, and whether facts that cannot both hold say so.
 */

import type { Fact, FactId, Pack, Source } from '../knowledge';
import { checkSuccession } from './check-succession';
import type { Findings } from './findings';

const FILE = 'facts.jsonl';
const FACT_TYPES = new Set(
  'quantity position commitment event statement signature role definition military negotiation forecast'.split(
    ' ',
  ),
);
/** Words by which a fact is found: fewer are too few for search. */
const LEAST_KEYWORDS = 3;
const LEAST_PARAPHRASES = { fr: 3, en: 2 } as const;
const LANGS = ['fr', 'en'] as const;

/** Adds what is wrong with the facts of `pack` to `findings`. */
export function checkFacts(findings: Findings, pack: Pack): void {
  const known = {
    actors: new Set(pack.actors.map(({ id }) => id)),
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    predicates: new Map(pack.predicates.map((predicate) => [predicate.id, predicate])),
  };
  for (const fact of pack.facts) {
    checkReferences(findings, fact, known);
    checkWording(findings, fact);
    checkEvidence(findings, fact, known.sources);
    checkSuccession(findings, fact, known.facts);
  }
  checkOpposites(findings, pack.facts);
}

type Known = {
  actors: ReadonlySet<string>;
  facts: ReadonlyMap<FactId, Fact>;
  sources: ReadonlyMap<string, Source>;
  predicates: ReadonlyMap<string, Pack['predicates'][number]>;
};

function checkReferences(findings: Findings, fact: Fact, known: Known): void {
  const error = (message: string) => findings.error(FILE, fact.id, message);
  if (!FACT_TYPES.has(fact.type)) error(`type is ${fact.type}`);
  const refer = (field: string, ids: readonly string[], targets: { has(id: string): boolean }) =>
    findings.references(FILE, fact.id, field, ids, targets);
  refer('actors', fact.actors, known.actors);
  refer('supersedes', fact.supersedes, known.facts);
  refer('follows', fact.follows ?? [], known.facts);
  refer('contradicts', fact.contradicts, known.facts);
  refer(
    'sources',
    fact.sources.map(({ source }) => source),
    known.sources,
  );
  if (!fact.actors.includes(fact.subject)) error('its subject is not among its actors');
  if (fact.object !== null && !fact.actors.includes(fact.object))
    error('its object is not among its actors');
  if (fact.object !== null && fact.topic !== null) error('object and topic');
  for (const field of ['supersedes', 'follows', 'contradicts'] as const) {
    if (fact[field]?.includes(fact.id)) error(`${field} itself`);
  }
  const predicate = known.predicates.get(fact.predicate);
  if (predicate === undefined) error(`no predicate ${fact.predicate}`);
  else if (fact.polarity === 'denied' && !predicate.polar)
    error(`${fact.predicate} cannot be denied`);
}

function checkWording(findings: Findings, fact: Fact): void {
  const error = (message: string) => findings.error(FILE, fact.id, message);
  for (const lang of LANGS) {
    if (!/[.?!]$/.test(fact.statement[lang])) error(`statement.${lang} is no full sentence`);
    if (fact.keywords[lang].length < LEAST_KEYWORDS)
      error(`fewer than ${LEAST_KEYWORDS} keywords.${lang}`);
    if (fact.paraphrases[lang].length < LEAST_PARAPHRASES[lang]) {
      error(`fewer than ${LEAST_PARAPHRASES[lang]} paraphrases.${lang}`);
    }
    findings.unique(FILE, fact.id, `paraphrases.${lang}`, fact.paraphrases[lang]);
  }
  if (fact.validFrom === null) error('no validFrom');
  else if (fact.validTo !== null && fact.validTo < fact.validFrom.slice(0, fact.validTo.length)) {
    error(`ends (${fact.validTo}) before it begins (${fact.validFrom})`);
  }
  if (fact.quantity === null) {
    if (fact.type === 'quantity') error('type quantity without quantity');
  } else {
    const { value, min, max, of } = fact.quantity;
    if (value === null && min === null && max === null) error('empty quantity');
    if (min !== null && max !== null && min > max) error('quantity: min above max');
    if (of === null) error('quantity: not said of what');
  }
}

/** Kinds of evidence by what readers can look up: nothing, a quotation, the page itself. */
const EVIDENCE = ['archive', 'quoted', 'page'] as const;

function checkEvidence(findings: Findings, fact: Fact, sources: ReadonlyMap<string, Source>): void {
  const error = (message: string) => findings.error(FILE, fact.id, message);
  const speaking = fact.sources.filter(({ stance }) => stance !== 'reports');
  const levels = (speaking.length > 0 ? speaking : fact.sources).map(({ source }) =>
    levelOf(sources.get(source)),
  );
  if (levels.length === 0) error('no source');
  else {
    const evidence = EVIDENCE[Math.max(...levels)];
    if (evidence !== fact.evidence)
      error(`evidence is ${fact.evidence}, its sources say ${evidence}`);
  }
  if ((fact.status === 'false') !== (fact.predicate === 'false-claim')) {
    error('status false and predicate false-claim go together');
  }
  if (fact.status === 'false') {
    if (fact.correction === undefined) error('false, but without correction');
    if (!fact.sources.some(({ stance }) => stance === 'disputes'))
      error('false, but no source disputes it');
  }
}

function levelOf(source: Source | undefined): number {
  if (source === undefined || source.displayable === false || source.url === null) return 0;
  return source.seen === 'quoted' ? 1 : 2;
}

/** Facts of opposite polarity on one point and at one time must know of each other. */
function checkOpposites(findings: Findings, facts: readonly Fact[]): void {
  const denied = facts.filter(({ polarity }) => polarity === 'denied');
  for (const fact of denied) {
    for (const other of facts) {
      if (
        other.polarity === 'affirmed' &&
        other.subject === fact.subject &&
        other.predicate === fact.predicate &&
        isSamePoint(fact, other) &&
        overlap(fact, other) &&
        !knowEachOther(fact, other)
      ) {
        findings.warn(FILE, fact.id, `and ${other.id} overlap without contradicts or supersedes`);
      }
    }
  }
}

function isSamePoint(a: Fact, b: Fact): boolean {
  const [left, right] = [a.object ?? a.topic, b.object ?? b.topic];
  return left === null || right === null || left === right;
}

function overlap(a: Fact, b: Fact): boolean {
  return (
    (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999')
  );
}

function knowEachOther(a: Fact, b: Fact): boolean {
  return (
    [...a.contradicts, ...a.supersedes].includes(b.id) ||
    [...b.contradicts, ...b.supersedes].includes(a.id)
  );
}
