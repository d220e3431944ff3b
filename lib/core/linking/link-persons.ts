/**
 * Decides which person a name means. A full name is certain; a surname goes to the
 * bearer whom the article introduces, else to one so prominent that the name alone
 * will do; widespread names and strangers' names go to nobody.
 */
import type { Reason } from '../annotation';
import type { ActorId } from '../knowledge';
import { gapBefore, isJoined, type Passage, placeOf, sentenceBounds } from '../names/context';
import type { LinkActor, Naming } from '../names/engine';
import { type Name, personNameAt, personNameEnding } from '../names/mentions';
import { tokenKey } from '../text/text';
import { COMMON_NAMES, HONORIFICS } from '../text/words';
import { choose, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import type { NameContext, NamedChoice } from './link-names';

type Scored = { actor: ActorId; score: number; reasons: Reason[] };

/** Links `name` to one of the persons of `namings`, or returns `null`. */
export function linkPerson(
  name: Name,
  namings: readonly Naming[],
  context: NameContext,
): NamedChoice | null {
  const full = namings.find(({ kind }) => kind === 'full' || kind === 'acronym');
  if (full) {
    const score = WEIGHTS.fullName + (name.weak ? WEIGHTS.weakCapital : 0);
    return {
      choice: choose(full.actor, score, ['full-name']),
      form: full.kind === 'acronym' ? 'acronym' : 'name',
    };
  }
  const descriptor = namings.filter(({ kind }) => kind === 'descriptor');
  if (descriptor.length > 0) return linkDescriptor(name, descriptor, context);
  const { order } = placeOf(context.passage, name.first);
  const named = ({ actor }: Scored) => context.discourse.lastNamed(actor, order);
  const scored = namings
    .map((naming) => scoreSurname(name, naming, context))
    .sort((a, b) => b.score - a.score || named(b) - named(a));
  const [best, second] = scored;
  if (best === undefined) return null;
  const candidates = scored.filter(({ score }) => score > 0.2);
  if (candidates.length === 0) return null;
  const tied =
    second !== undefined && best.score - second.score < 0.05 && named(best) <= named(second);
  return {
    choice: { actor: tied ? null : best.actor, candidates },
    form: 'surname',
  };
}

/** Descriptors of two persons on one day decide nothing. */
function linkDescriptor(
  name: Name,
  namings: readonly Naming[],
  { passage, names, discourse }: NameContext,
): NamedChoice | null {
  const actors = new Set(namings.map(({ actor }) => actor));
  if (actors.size > 1) return null;
  const actor = (namings[0] as Naming).actor;
  // Beside its bearer, a descriptor says less than the names that it holds.
  const besides = [
    [personNameEnding(names, name.first - 1, discourse.engine), name.first],
    [personNameAt(names, name.last + 1, discourse.engine), name.last + 1],
  ] as const;
  for (const [bearer, border] of besides) {
    if (gapBefore(passage, border).trim() !== ',') continue;
    if (!bearer?.namings.some((naming) => naming.actor === actor)) continue;
    const isInside = (other: Name) =>
      other !== name && name.first <= other.first && other.last <= name.last;
    if (names.some(isInside)) return null;
  }
  return { choice: choose(actor, WEIGHTS.descriptor, ['descriptor']), form: 'descriptor' };
}

function scoreSurname(name: Name, naming: Naming, { passage, discourse }: NameContext): Scored {
  const { actor, needs, salient, inferred } = naming;
  const reasons: Reason[] = ['surname'];
  let score: number = WEIGHTS.surname;
  const introduced = discourse.introduced.has(actor) || discourse.hasSeen(actor);
  const place = placeOf(passage, name.first);
  const titled = hasTitleOf(actor, name, passage, discourse);
  if (titled) discourse.seeNamed(actor, place);
  if (discourse.isOthers(name.key, actor, place, salient && introduced))
    return { actor, score: 0, reasons };
  if (needs === 'none') score += WEIGHTS.surnameOwn;
  if (inferred) score += WEIGHTS.inferred;
  if (introduced) {
    score += WEIGHTS.introduced;
    reasons.push('introduced-earlier');
    // « Dan », « Charles »: a given name stays one after the full name.
    if (inferred && COMMON_NAMES.has(name.key)) score += WEIGHTS.commonName / 2;
  } else if (discourse.hasOther(name.key)) {
    return { actor, score: 0, reasons };
  } else if (COMMON_NAMES.has(name.key)) {
    score += WEIGHTS.commonName;
    reasons.push('common-word');
  }
  if (salient) {
    score += WEIGHTS.salient;
    reasons.push('salient');
  }
  if (name.weak && !introduced) score += WEIGHTS.weakCapital / 2;
  if (titled) {
    score += WEIGHTS.apposition;
    reasons.push('apposition');
  }
  if (!introduced && hasCue(actor, name, passage, discourse)) {
    score += WEIGHTS.contextCue;
    reasons.push('context-cue');
  }
  if (clashes(actor, name, passage, discourse)) score -= 1;
  return { actor, score: Math.round(Math.min(score, 0.97) * 100) / 100, reasons };
}

/** Nouns before a surname that make it the name of several people. */
const KIN =
  /^(?:famille|couple|epoux|freres?|soeurs?|fils|filles?|dynastie|clan|family|brothers|sisters)$/;

/** Ranks and charges that go before a surname and are not those of politicians. */
const RANKS =
  /^(?:general|amiral|marechal|colonel|commandant|capitaine|juge|procureur|commissaire|admiral|captain|judge)$/;

/** May somebody who was not named in full be called by this rank: is a title of his like it, or his office in an army? */
function hasRank(id: ActorId, rank: string, discourse: Discourse): boolean {
  const { engine, introduced } = discourse;
  const actor = engine.actor(id);
  if (actor === null || introduced.has(id) || actor.roles.length === 0) return true;
  if (titleWords(id, discourse).has(rank)) return true;
  return actor.roles.some(
    ({ org, offices }) =>
      (org !== null && engine.actor(org)?.kind === 'military') ||
      offices.some((office) =>
        /^(?:chief-of-defence|army-chief|commander|intelligence)/.test(office),
      ),
  );
}

/** Does a word before speak against the person? « Mme Trump », « la famille Trump » are not the president. */
function clashes(actor: ActorId, name: Name, passage: Passage, discourse: Discourse): boolean {
  if (!isJoined(passage, name.first)) return false;
  const before = passage.keys[name.first - 1] as string;
  if (KIN.test(before)) return true;
  // « les Le Pen », « chez les Trump »
  if (passage.lang === 'fr' && /^(?:les|des|aux)$/.test(before)) return true;
  if (RANKS.test(before) && !hasRank(actor, before, discourse)) return true;
  const told = HONORIFICS.get(passage.keys[name.first - 1] ?? '');
  const gender = discourse.engine.actor(actor)?.gender ?? null;
  return told !== undefined && told !== null && gender !== null && told !== gender;
}

/** Is a title of the person written beside the name? « le président Macron », « Kushner, ambassadeur à Paris ». */
function hasTitleOf(actor: ActorId, name: Name, passage: Passage, discourse: Discourse): boolean {
  const words = titleWords(actor, discourse);
  for (
    let index = name.first - 1;
    index >= name.first - 3 && isJoined(passage, index + 1);
    index--
  ) {
    if (words.has(passage.keys[index] as string)) return true;
  }
  const after = name.last + 1;
  if (gapBefore(passage, after).trim() !== ',') return false;
  for (let index = after; index < after + 3; index++) {
    if (index > after && !isJoined(passage, index)) return false;
    if (words.has(passage.keys[index] ?? '')) return true;
  }
  return false;
}

const titles = new WeakMap<LinkActor, ReadonlySet<string>>();

/** First nouns of the titles that the person has held: « président », « ambassadeur », « ministre ». */
function titleWords(id: ActorId, { engine }: Discourse): ReadonlySet<string> {
  const actor = engine.actor(id);
  if (actor === null) return new Set();
  const known = titles.get(actor);
  if (known !== undefined) return known;
  const words = new Set<string>();
  titles.set(actor, words);
  for (const { title } of actor.roles) {
    const [first, second] = tokenKey(title.fr).split(' ');
    for (const word of tokenKey(title.en).split(' ')) {
      if (
        /^(?:president|minister|chancellor|secretary|ambassador|general|senator|king|chief|envoy)$/.test(
          word,
        )
      )
        words.add(word);
    }
    if (first === 'premier' || first === 'premiere' || first === 'vice') words.add(second ?? '');
    else if (first !== undefined && first.length > 3) words.add(first);
  }
  return words;
}

/** Does the sentence name somebody or something that the base relates to the person? */
function hasCue(actor: ActorId, name: Name, passage: Passage, discourse: Discourse): boolean {
  const known = discourse.engine.actor(actor);
  if (known === null) return false;
  const near = new Set([
    ...known.related,
    ...known.roles.flatMap(({ org }) => (org === null ? [] : [org])),
  ]);
  const { first, last } = sentenceBounds(passage, name.first);
  for (let token = first; token <= last; token++) {
    if (token >= name.first && token <= name.last) continue;
    for (const { namings } of passage.starting.get(token) ?? []) {
      if (namings.some((naming) => near.has(naming.actor) && naming.actor !== actor)) return true;
    }
  }
  return false;
}
