/** Lists of names in which a capital shares the lot of the others: « Paris, Londres et Berlin ». */
import { gapBefore, isJoined, type Passage } from '../names/context';
import type { AliasHit } from '../names/engine';
import { AND } from './metonymy-words';

type Item = { edge: number; byAnd: boolean };

/** The bounds of the list of names in which the capital stands: « Paris, Londres et Berlin ». */
export function listBounds(
  passage: Passage,
  first: number,
  last: number,
): { first: number; last: number } {
  let to = last;
  let joined = false;
  for (let item = itemAfter(passage, to); item; item = itemAfter(passage, to)) {
    to = item.edge;
    joined ||= item.byAnd;
  }
  // Commas alone make no list: « En Ukraine, Moscou avance ».
  if (!joined) to = last;
  let from = first;
  for (let item = itemBefore(passage, from); item; item = itemBefore(passage, from)) {
    joined ||= item.byAnd;
    if (!joined || isAdjunct(passage, item.edge)) break;
    from = item.edge;
  }
  return { first: from, last: to };
}

function itemBefore(passage: Passage, from: number): Item | null {
  const byAnd = AND.has(passage.keys[from - 1] ?? '') && isJoined(passage, from);
  if (!byAnd && gapBefore(passage, from).trim() !== ',') return null;
  const start = edge(passage.ending.get(byAnd ? from - 2 : from - 1), 'first');
  if (start === undefined || passage.sentence[start] !== passage.sentence[from]) return null;
  return { edge: start, byAnd };
}

function itemAfter(passage: Passage, to: number): Item | null {
  const byAnd = AND.has(passage.keys[to + 1] ?? '') && isJoined(passage, to + 1);
  if (!byAnd && gapBefore(passage, to + 1).trim() !== ',') return null;
  let start = byAnd ? to + 2 : to + 1;
  if (/^(?:l|la|le|les)$/.test(passage.keys[start] ?? '')) start++;
  const end = edge(passage.starting.get(start), 'last');
  if (end === undefined || passage.sentence[end] !== passage.sentence[to]) return null;
  return { edge: end, byAnd };
}

/** Does the name at `first` stand in an adjunct at the head of its sentence: « En Ukraine, … »? */
function isAdjunct(passage: Passage, first: number): boolean {
  const opens = first === 1 || passage.sentence[first - 2] !== passage.sentence[first];
  return opens && /^(?:a|en|au|aux|in|depuis)$/.test(passage.keys[first - 1] ?? '');
}

/** The far end of the longest name among `hits`. */
export function edge(
  hits: readonly AliasHit[] | undefined,
  side: 'first' | 'last',
): number | undefined {
  const names = (hits ?? []).filter(({ namings }) =>
    namings.some(({ kind }) => kind === 'metonym' || kind === 'full'),
  );
  if (names.length === 0) return undefined;
  const ends = names.map((hit) => hit[side]);
  return side === 'first' ? Math.min(...ends) : Math.max(...ends);
}
