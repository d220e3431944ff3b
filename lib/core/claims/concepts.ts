/**
 * Reads words as concepts: wordings that say the same thing become one name.
 *
 * « n’enverra pas de militaires » and « le déploiement de soldats » both hold
 * `send` and `troops`. What the table of concepts does not know counts by its
 * stem, so that rare words still tell texts apart. Names of actors are given by
 * the caller, who knows how they are linked.
 */
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import type { Lang } from '../knowledge';
import { CONCEPT_WORDS } from './concept-words';
import { STOP_WORDS } from './stop-words';
import { verbForms } from './verbs';
import { foldPhrase, readWords, type Word } from './words';

/** A concept of a text. `first` and `last` are word indexes, `last` exclusive. */
export type Concept = {
  /** `send`, `s:<stem>` or `a:<actor>`. */
  name: string;
  first: number;
  last: number;
  /** It denies what depends on it: « refuser », « exclure ». */
  denies: boolean;
  /** The wording itself denies the concept: « absent » is `attend` denied. */
  denied: boolean;
  /** It holds a negation of its own, which denies nothing else: « dire non », « pas clair ». */
  isNegative: boolean;
};

/** Words that name an actor. */
export type NamedSpan = {
  first: number;
  last: number;
  /** Terms that the name stands for: `a:<actor>`, or concepts that say who it is. */
  terms: readonly string[];
  /** Names of people and countries hide their words; a document or an event is told by them. */
  opaque: boolean;
};

type Entry = { names: readonly string[]; denies: boolean; isNegative: boolean };
type Node = { next: Map<string, Node>; entry: Entry | null };

/** The wordings, word by word, by how they begin: with a word, any form of a verb, a reflexive verb. */
type Wordings = Record<'word' | 'verb' | 'reflexive', Node>;

/** Read from the table when the first sentence is read. */
let table: Wordings | null = null;

/** Concepts that deny what depends on them, marked `!` in the table. */
export const DENIERS: readonly string[] = ['refuse', 'deny'];

/** Words that may stand inside a wording without breaking it: « ne fait pas partie ». */
const FILLERS = new Set(
  (
    'pas plus jamais aussi toujours egalement encore donc bien ne lundi mardi mercredi jeudi vendredi samedi dimanche hier ' +
    'not also never still monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** A negation that is part of a wording. */
const NEGATION =
  /(?:^|\s)~?(?:pas|non|niet|no|not|nobody|nul|nulle|personne|rien|aucun|aucune|ne)(?:\s|$)/;

function nodeOf(): Node {
  return { next: new Map(), entry: null };
}

function wordings(): Wordings {
  if (table) return table;
  table = { word: nodeOf(), verb: nodeOf(), reflexive: nodeOf() };
  for (const line of CONCEPT_WORDS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const denies = line[colon - 1] === '!';
    const name = line.slice(0, denies ? colon - 1 : colon);
    for (const part of line.slice(colon + 1).split(/[|,]/)) {
      const [wording = '', others] = part.trim().split(' = ');
      if (wording)
        addWording(table, wording, {
          names: others ? others.split(' ') : [name],
          denies,
          isNegative: NEGATION.test(wording),
        });
    }
  }
  return table;
}

function addWording(top: Wordings, wording: string, entry: Entry): void {
  const isVerb = wording.startsWith('~');
  const bare = isVerb ? wording.slice(1) : wording;
  const reflexive = isVerb && /^(?:se |s[’' ])/.test(bare);
  const words = foldPhrase(reflexive ? bare.replace(/^(?:se |s[’' ])/, '') : bare).split(' ');
  let node = top[reflexive ? 'reflexive' : isVerb ? 'verb' : 'word'];
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = nodeOf();
      node.next.set(word, next);
    }
    node = next;
  }
  node.entry ??= entry;
}

type WordingAt = { entry: Entry; end: number };

/** The longest wording at `index`: its entry and the index after it. */
function wordingAt(words: readonly Word[], index: number): WordingAt | null {
  const word = words[index];
  if (!word) return null;
  const { word: literals, verb, reflexive } = wordings();
  let best: WordingAt | null = null;
  // « tranché » is the verb, « tranche » the noun: with its accent the verb comes first.
  const literal = literals.next.get(word.text);
  if (literal && !word.acute) best = longest(words, literal, index + 1, best);
  // « ne » is also « né » without its accent; as a word it is always the negation.
  for (const form of word.text === 'ne' ? [] : verbForms(word.text)) {
    const plain = verb.next.get(form.lemma);
    if (plain) best = longest(words, plain, index + 1, best);
    const own = reflexive.next.get(form.lemma);
    if (own && isReflexive(words, index)) best = longest(words, own, index + 1, best);
  }
  if (literal && word.acute) best = longest(words, literal, index + 1, best);
  return best;
}

/** `best`, or the longest wording that goes on from `node` at `at` where that ends later. */
function longest(
  words: readonly Word[],
  node: Node,
  at: number,
  best: WordingAt | null,
): WordingAt | null {
  let found = best;
  if (node.entry && (found === null || at > found.end)) found = { entry: node.entry, end: at };
  if (node.next.size === 0) return found;
  for (let next = at; next <= at + 2; next++) {
    const word = words[next];
    if (!word || (next > at && !FILLERS.has(words[next - 1]?.text ?? ''))) return found;
    if (word.before !== ' ' && /[.;:!?()]/.test(word.before)) return found;
    const child = node.next.get(word.text);
    if (child) found = longest(words, child, next + 1, found);
  }
  return found;
}

function isReflexive(words: readonly Word[], index: number): boolean {
  for (let back = 1; back <= 4; back++) {
    if (/^(?:se|s)$/.test(words[index - back]?.text ?? '')) return true;
  }
  return false;
}

/** Terms by word; one map a language. */
const stems = { fr: new Map<string, string>(), en: new Map<string, string>() };

/** The term of a folded word that no concept has: its stem, '' for a word that says nothing. */
function stemTerm(word: string, lang: Lang): string {
  const known = stems[lang];
  let term = known.get(word);
  if (term === undefined) {
    const isEmpty = word.length < 2 || STOP_WORDS.has(word) || /^\d/.test(word);
    term = isEmpty ? '' : `s:${(lang === 'fr' ? frenchStem : englishStem)(word)}`;
    if (known.size < 50_000) known.set(word, term);
  }
  return term;
}

const PLAIN = { denies: false, denied: false, isNegative: false };

/** Reads the concepts of `words` in order. `names` are sorted and do not overlap. */
export function readConcepts(
  words: readonly Word[],
  names: readonly NamedSpan[],
  lang: Lang,
): Concept[] {
  const concepts: Concept[] = [];
  let nextName = 0;
  let index = 0;
  while (index < words.length) {
    while ((names[nextName]?.first ?? index) < index) nextName++;
    const name = names[nextName];
    if (name?.first === index) {
      nextName++;
      for (const term of name.terms) {
        concepts.push({ ...PLAIN, name: term, first: index, last: name.last });
      }
      if (name.opaque) {
        index = name.last;
        continue;
      }
    }
    const wording = wordingAt(words, index);
    if (wording) {
      const { names: meant, denies, isNegative } = wording.entry;
      for (const concept of meant) {
        const denied = concept.startsWith('-');
        const name = denied ? concept.slice(1) : concept;
        concepts.push({ name, first: index, last: wording.end, denies, denied, isNegative });
      }
      index = wording.end;
      continue;
    }
    const stem = stemTerm((words[index] as Word).text, lang);
    if (stem !== '') {
      concepts.push({ ...PLAIN, name: stem, first: index, last: index + 1 });
    }
    index++;
  }
  return concepts;
}

/** The concepts of the table that `text` holds, without its stems: what a name says by itself. */
export function conceptsOf(text: string): string[] {
  const concepts = readConcepts(readWords(text), [], 'fr');
  return [...new Set(concepts.map(({ name }) => name).filter((name) => !name.includes(':')))];
}
