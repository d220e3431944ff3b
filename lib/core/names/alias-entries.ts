/**
 * From the actors of a pack to the aliases of the index: which words name whom,
 * how they must be written, when they hold and what they need around them.
 *
 * Everything that can be worked out once is worked out here: surnames, spelling
 * variants, leading articles, capitals. Nothing is guessed while a page is read.
 */

import type { PartialDate } from '../interval';
import type { Actor, ActorId, Lang, Localized } from '../knowledge';
import { keyOf, TokenFlag, tokenize, tokenKey } from '../text/text';
import { spellingVariants } from './alias-variants';

/** In which way an alias names its actor. */
export const ALIAS_KINDS = [
  'full',
  'surname',
  'acronym',
  'demonym',
  'descriptor',
  'metonym',
  'event',
  'document',
] as const;
/** One of `ALIAS_KINDS`. */
export type AliasKind = (typeof ALIAS_KINDS)[number];

/**
 * How the text must be written: `any`; `cap` where the alias has a capital the text
 * has one; `exact` for acronyms, all capitals or, from three letters, « Otan ».
 */
export const CASE_RULES = ['any', 'cap', 'exact'] as const;
/** One of `CASE_RULES`. */
export type CaseRule = (typeof CASE_RULES)[number];

/**
 * What an alias needs before it may be linked: nothing, the full name earlier in the
 * article (`intro`), or other evidence around it (`context`).
 */
export const ALIAS_NEEDS = ['none', 'intro', 'context'] as const;
/** One of `ALIAS_NEEDS`. */
export type AliasNeeds = (typeof ALIAS_NEEDS)[number];

/** One way of naming one actor. */
export type AliasEntry = {
  actor: ActorId;
  kind: AliasKind;
  caseRule: CaseRule;
  /** Bit `i` is set when token `i` of the alias begins with a capital; the first eighteen are kept. */
  capitals: number;
  /** Language of the alias, or `null` when it serves both. */
  lang: Lang | null;
  /** Interval of a descriptor; `null` is unbounded. */
  from: PartialDate | null;
  to: PartialDate | null;
  needs: AliasNeeds;
  /** A person so prominent that the surname alone will do, unless other evidence speaks against it. */
  salient: boolean;
  /** The base writes the alias with an article (« l’invasion »): without one it is a common noun. */
  definite: boolean;
  /** The base does not list the alias: it was worked out from the label. */
  inferred: boolean;
  /** The alias itself contains punctuation that names otherwise do not run across. */
  punctuated: boolean;
};

/** Aliases by their key (`tokenKey`), each key with all that it may name. */
export type AliasEntries = Map<string, AliasEntry[]>;

/** Tokens of an alias whose capitals are kept: what fits beside the other fields of a naming. */
export const CAPITALS_KEPT = 17;

const LANGS: readonly Lang[] = ['fr', 'en'];

/** Particles that belong to a surname: « von der Leyen », « De Wever ». */
const PARTICLES = new Set(
  'de du des d la le da dos van von der den ben bin al el di della'.split(' '),
);

/** Leading articles; lower case only, so that « Le Monde » and « Le Pen » keep theirs. */
const ARTICLE = /^(?:(?:le|la|les|un|une|the)\s+|l[’'])(?=\S)/u;

/** Kinds whose labels begin with a capital only because labels do. */
const COMMON_NOUN_KINDS = new Set(['event', 'document', 'concept', 'military', 'group']);

/** Nouns that English also writes small after a name: « the Paris declaration ». */
const SMALL_NOUNS = new Set(
  'declaration summit meeting statement memorandum parliament commission council'.split(' '),
);

/** One-word names with an article that are also written small, once the body was named: « l’alliance ». */
const SMALL_NAMES = new Set(['alliance']);

/** First words of names of bodies that are also written small: « l’hôtel de Brienne », « the European parliament ». */
const BODY_NOUN =
  /^(?:hotel|chambre|parlement|conseil|commission|cour|service|bureau|direction|departement|ministere|fonds|palais|presidence|organisation|congres|senat|parti|assemblee|groupe|european|la) /;

/**
 * A surname that more actors bear than this tells nobody apart and is left out where
 * it was only worked out: in a base of a hundred thousand, reading would grow with it.
 */
const MOST_INFERRED = 8;

/** Roles whose holders are known by their surname alone. */
const PROMINENT =
  /^(président|premi|chanceli|roi|reine|pape|ministre|secrétaire (à la Défense|d’État|général))/iu;

/** Returns the aliases of `actors`, the same for the same actors. */
export function aliasEntries(actors: readonly Actor[]): AliasEntries {
  const entries: AliasEntries = new Map();
  const labels = new Map(actors.map(({ id, label }) => [id, label] as const));
  for (const actor of actors) {
    addActor(entries, actor, actor.country ? labels.get(actor.country) : undefined);
  }
  for (const [key, list] of entries) {
    const inferred = list.filter((entry) => entry.inferred);
    if (inferred.length <= MOST_INFERRED) continue;
    const listed = list.filter((entry) => !entry.inferred);
    if (listed.length > 0) entries.set(key, listed);
    else entries.delete(key);
  }
  return entries;
}

function addActor(entries: AliasEntries, actor: Actor, country?: Localized): void {
  const ambiguous = new Set(
    (actor.ambiguous ?? []).map(({ alias }) => tokenKey(withoutArticle(alias))),
  );
  const names = new Set([...actor.aliases.fr, ...actor.aliases.en].map(tokenKey));
  const salient =
    actor.kind === 'person' && (actor.roles ?? []).some(({ title }) => PROMINENT.test(title.fr));
  const add = (alias: string, fields: Partial<AliasEntry> & Pick<AliasEntry, 'kind' | 'lang'>) => {
    const bare = withoutArticle(alias);
    for (const spelling of [bare, ...spellingVariants(bare, actor.kind)]) {
      const entry = entryOf(actor, spelling, fields);
      entry.definite = bare !== alias;
      if (entry.definite && SMALL_NAMES.has(tokenKey(spelling))) entry.caseRule = 'any';
      entry.salient = salient;
      if (entry.needs === 'none' && ambiguous.has(tokenKey(bare))) {
        entry.needs = actor.kind === 'person' ? 'intro' : 'context';
      }
      addEntry(entries, tokenKey(spelling), entry);
    }
  };

  for (const lang of LANGS) {
    for (const alias of actor.aliases[lang]) {
      add(alias, { kind: nameKind(actor, alias, names), lang });
      const short = withoutCountry(alias, country?.[lang]);
      if (short !== null && !names.has(tokenKey(short)))
        add(short, { kind: 'full', lang, needs: 'context', inferred: true });
      const twin = LANGS.find((other) => other !== lang) as Lang;
      if (isSharedNoun(alias, actor.aliases[twin]))
        add(alias, { kind: nameKind(actor, alias, names), lang: twin });
    }
    for (const alias of actor.metonyms?.[lang] ?? [])
      add(alias, { kind: 'metonym', lang, needs: 'context' });
    for (const alias of actor.demonyms?.[lang] ?? [])
      add(alias, { kind: 'demonym', lang, caseRule: 'any' });
    for (const descriptor of actor.descriptors ?? []) {
      const { from, to } = descriptor;
      add(descriptor[lang], { kind: 'descriptor', lang, caseRule: 'any', from, to });
    }
  }
  if (actor.kind === 'person') {
    const surname = surnameOf(actor.label.fr);
    if (surname !== null && !names.has(tokenKey(surname))) {
      add(surname, { kind: 'surname', lang: null, needs: 'intro', inferred: true });
    }
    const initials = withInitial(actor.label.fr, surname);
    if (initials !== null) add(initials, { kind: 'full', lang: null, inferred: true });
  }
}

function entryOf(
  actor: Actor,
  alias: string,
  fields: Partial<AliasEntry> & Pick<AliasEntry, 'kind' | 'lang'>,
): AliasEntry {
  const { caseRule, capitals, punctuated } = writingOf(
    alias,
    COMMON_NOUN_KINDS.has(actor.kind) ||
      (actor.kind === 'organization' && BODY_NOUN.test(tokenKey(alias))),
  );
  return {
    actor: actor.id,
    caseRule,
    capitals,
    punctuated,
    from: null,
    to: null,
    needs: 'none',
    salient: false,
    definite: false,
    inferred: false,
    ...fields,
  };
}

/** Adds `entry` under `key`; the same naming in the other language makes it serve both. */
function addEntry(entries: AliasEntries, key: string, entry: AliasEntry): void {
  if (key === '') return;
  const list = entries.get(key);
  if (list === undefined) {
    entries.set(key, [entry]);
    return;
  }
  const same = list.find(
    (other) =>
      other.actor === entry.actor &&
      other.kind === entry.kind &&
      other.from === entry.from &&
      other.to === entry.to,
  );
  if (same === undefined) {
    list.push(entry);
    return;
  }
  if (same.lang !== entry.lang) same.lang = null;
  if (CASE_RULES.indexOf(entry.caseRule) < CASE_RULES.indexOf(same.caseRule))
    same.caseRule = entry.caseRule;
  same.capitals &= entry.capitals;
  same.definite &&= entry.definite;
  same.inferred &&= entry.inferred;
  same.punctuated ||= entry.punctuated;
}

/** « Bureau national anticorruption » for that « d’Ukraine »; `null` when what is left says little. */
function withoutCountry(alias: string, country: string | undefined): string | null {
  if (country === undefined) return null;
  const [, short, rest] = /^(.+?) (?:d[’']|de l[’']|de la |du |de |of )(.+)$/u.exec(alias) ?? [];
  if (short === undefined || rest !== country) return null;
  return tokenKey(short).split(' ').length >= 3 ? short : null;
}

/** « l’invasion » is « the invasion » where the other language has the same word in a longer name. */
function isSharedNoun(alias: string, others: readonly string[]): boolean {
  const noun = withoutArticle(alias);
  if (noun === alias || !/^\p{Ll}+$/u.test(noun)) return false;
  return others.some((other) => ` ${tokenKey(other)} `.includes(` ${tokenKey(noun)} `));
}

/** Removes a leading lower-case article. */
function withoutArticle(alias: string): string {
  return alias.replace(ARTICLE, '');
}

function nameKind(actor: Actor, alias: string, names: ReadonlySet<string>): AliasKind {
  if (isAcronym(alias)) return 'acronym';
  if (actor.kind === 'event') return 'event';
  if (actor.kind === 'document') return 'document';
  if (actor.kind !== 'person') return 'full';
  // A part of another name of the same person: « Macron », « von der Leyen », « Charles », « Xi ».
  const key = tokenKey(alias);
  if (key === tokenKey(actor.label.fr) || key === tokenKey(actor.label.en)) return 'full';
  const isPart = [...names].some((name) => name.endsWith(` ${key}`) || name.startsWith(`${key} `));
  return isPart ? 'surname' : 'full';
}

/** Capitals or digits throughout, with a capital among them: OTAN, E3, MNF-U, U.K. */
function isAcronym(alias: string): boolean {
  return /^[\p{Lu}\d.\-/]{2,}$/u.test(alias) && /\p{Lu}/u.test(alias);
}

function writingOf(
  alias: string,
  commonNoun: boolean,
): Pick<AliasEntry, 'caseRule' | 'capitals' | 'punctuated'> {
  const tokens = tokenize(alias);
  const { count, flags } = tokens;
  let capitals = 0;
  let punctuated = false;
  for (let token = 0; token < count; token++) {
    const flag = flags[token] as number;
    const isSmall = commonNoun && token > 0 && SMALL_NOUNS.has(keyOf(tokens, token));
    if (token < CAPITALS_KEPT && flag & TokenFlag.Capital && !isSmall) capitals |= 1 << token;
    if (flag & TokenFlag.Break) punctuated = true;
  }
  if (isAcronym(alias)) return { caseRule: 'exact', capitals, punctuated };
  // « Sommet de Paris » is also « le sommet de Paris », « Cessez-le-feu » also « un cessez-le-feu ».
  if (commonNoun && count > 1 && !((flags[0] as number) & TokenFlag.AllCaps)) capitals &= ~1;
  return { caseRule: capitals === 0 ? 'any' : 'cap', capitals, punctuated };
}

/** The surname in a `label` of given name and surname, with its particles, or `null`. */
function surnameOf(label: string): string | null {
  const words = label.split(/\s+/u);
  // « Charles III », « Léon XIV »: a number among the holders of a name.
  if (words.length < 2 || /^[IVX]+$/.test(words[words.length - 1] as string)) return null;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(tokenKey(words[first - 1] as string))) first--;
  return words.slice(first).join(' ');
}

/** « E. Macron » for « Emmanuel Macron ». */
function withInitial(label: string, surname: string | null): string | null {
  if (surname === null) return null;
  return `${label.charAt(0)}. ${surname}`;
}
