/**
 * Names of a pack's actors as facts use them: country behind each actor,
 * demonyms, and the names in a fact's own sentences.
 *
 * Facts list their actors, so an ambiguous name in one of their sentences means
 * the listed one; articles are linked by their context instead, elsewhere.
 */
import type { Actor, ActorId, Fact } from '../knowledge';
import { conceptsOf } from './concepts';
import type { Name } from './reading';
import { foldPhrase, PhraseTable, type Word } from './words';

/** First halves of compounds: « franco-britannique ». */
const COMPOUNDS: readonly (readonly [string, ActorId])[] = [
  ['franco', 'france'],
  ['anglo', 'royaume-uni'],
  ['britanno', 'royaume-uni'],
  ['germano', 'allemagne'],
  ['américano', 'etats-unis'],
  ['russo', 'russie'],
  ['ukraino', 'ukraine'],
  ['italo', 'italie'],
  ['hispano', 'espagne'],
  ['polono', 'pologne'],
  ['turco', 'turquie'],
];

/** Kinds whose names hide their words. */
const OPAQUE = new Set(['person', 'country', 'place', 'organization']);

/** Do the words of a name of this `kind` say nothing beyond the name? */
export function isOpaque(kind: string): boolean {
  return OPAQUE.has(kind);
}

/**
 * Terms for which the names of an actor stand. A group, a force or a concept is
 * what its label says (`coalition`, `ceasefire`), so that other wordings meet it;
 * whoever has a name of their own is `a:<actor>`.
 */
function termsOfActor(actor: Pick<Actor, 'id' | 'kind' | 'label'>): string[] {
  if (/^(?:concept|group|military)$/.test(actor.kind)) {
    const concepts = conceptsOf(actor.label.fr);
    if (concepts.length > 0) return concepts;
  }
  return [`a:${actor.id}`];
}

/** Tells for each actor the country or body for which it acts, or `null`. */
export function familiesOf(actors: readonly Actor[]): Map<ActorId, ActorId> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const families = new Map<ActorId, ActorId>();
  const find = (id: ActorId, depth: number): ActorId | null => {
    const actor = byId.get(id);
    if (!actor || depth > 3) return null;
    if (actor.kind === 'country') return id;
    if (actor.kind === 'person') {
      for (const role of (actor.roles ?? []).toReversed()) {
        const family = role.org === null ? null : find(role.org, depth + 1);
        if (family) return family;
      }
      const country = (actor.related ?? []).find((other) => byId.get(other)?.kind === 'country');
      return country ?? null;
    }
    if (actor.kind === 'place' || actor.kind === 'organization') {
      const related = actor.related ?? [];
      const country = related.find((other) => byId.get(other)?.kind === 'country');
      if (country) return country;
      if (/^(?:otan|onu|union-europeenne|g7|e3|afp)/.test(id)) return id;
      for (const other of related) {
        const family = byId.get(other)?.kind === 'person' ? find(other, depth + 1) : null;
        if (family) return family;
      }
      return actor.kind === 'organization' ? id : null;
    }
    return null;
  };
  for (const actor of actors) {
    const family = find(actor.id, 0);
    if (family) families.set(actor.id, family);
  }
  return families;
}

/** Folded demonym to country, for `demonymFinder`. */
export function demonymsOf(actors: readonly Actor[]): [string, ActorId][] {
  const found = new Map<string, ActorId>();
  for (const actor of actors) {
    if (actor.kind !== 'country') continue;
    for (const word of [...(actor.demonyms?.fr ?? []), ...(actor.demonyms?.en ?? [])]) {
      for (const form of [word, word.endsWith('s') ? word : `${word}s`]) {
        const key = foldPhrase(form);
        // « US » folds to a French word; the name of the country covers it.
        if (key.length > 2 && !found.has(key)) found.set(key, actor.id);
      }
    }
  }
  for (const [prefix, family] of COMPOUNDS) {
    if (actors.some(({ id }) => id === family)) found.set(foldPhrase(prefix), family);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Finds demonyms in words. */
export function demonymFinder(
  demonyms: Iterable<readonly [string, ActorId]>,
): (words: readonly Word[], index: number) => { family: ActorId; end: number } | null {
  const table = new PhraseTable(demonyms);
  return (words, index) => {
    const hit = table.at(words, index);
    return hit && { family: hit.value, end: hit.end };
  };
}

type Alias = { actor: Actor; capital: boolean };

/** Finds the actors that a fact's own sentences name. */
export class PackNames {
  readonly #table: PhraseTable<Alias[]>;
  readonly #terms: ReadonlyMap<ActorId, readonly string[]>;
  readonly families: Map<ActorId, ActorId>;

  constructor(actors: readonly Actor[]) {
    this.#terms = new Map(actors.map((actor) => [actor.id, termsOfActor(actor)]));
    this.families = familiesOf(actors);
    const aliases = new Map<string, Alias[]>();
    for (const actor of actors) {
      const names = [
        ...actor.aliases.fr,
        ...actor.aliases.en,
        ...(actor.metonyms?.fr ?? []),
        ...(actor.metonyms?.en ?? []),
        actor.label.fr,
        actor.label.en,
      ];
      for (const name of names) {
        const bare = name.replace(/^(?:le|la|les|the|l[’'])\s*/iu, '');
        const key = foldPhrase(bare);
        if (key.length < 2) continue;
        const known = aliases.get(key) ?? [];
        if (known.some((alias) => alias.actor === actor)) continue;
        const capital = /^\p{Lu}/u.test(bare) && !names.includes(bare.toLowerCase());
        aliases.set(key, [...known, { actor, capital }]);
      }
    }
    this.#table = new PhraseTable(aliases);
  }

  /** Terms for which the names of an actor stand; of one that only facts know, its id. */
  termsOf(actor: ActorId): readonly string[] {
    return this.#terms.get(actor) ?? [`a:${actor}`];
  }

  /** Names in `words`, a sentence of `fact`. */
  find(words: readonly Word[], fact: Pick<Fact, 'actors' | 'subject' | 'object'>): Name[] {
    const names: Name[] = [];
    for (let index = 0; index < words.length; index++) {
      const hit = this.#table.at(words, index);
      if (!hit) continue;
      const first = words[index] as Word;
      const fitting = hit.value.filter(({ capital }) => !capital || first.capital);
      if (fitting.length === 0) continue;
      const before = words[index - 1]?.text ?? '';
      const isPlace = /^(?:a|depuis|vers|in|at|from)$/.test(before);
      const rank = ({ actor }: Alias) =>
        (isPlace && actor.kind === 'place' ? 8 : 0) +
        (actor.id === fact.subject || actor.id === fact.object ? 4 : 0) +
        (fact.actors.includes(actor.id) ? 2 : 0) +
        (actor.kind === 'country' ? 1 : 0);
      const { actor } = fitting.toSorted((a, b) => rank(b) - rank(a))[0] as Alias;
      names.push({
        start: first.start,
        end: (words[hit.end - 1] as Word).end,
        actor: actor.id,
        family: this.families.get(actor.id) ?? null,
        terms: this.termsOf(actor.id),
        opaque: isOpaque(actor.kind),
      });
      index = hit.end - 1;
    }
    return names;
  }
}
