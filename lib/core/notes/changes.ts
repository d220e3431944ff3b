/**
 * What changed between two versions of a text: of an article, counted in
 * sentences; of a passage, shown in words.
 */
import { splitSentences } from '../text/sentences';
import { hashBytes, tokenKey } from '../text/text';
import { encodeUtf8 } from '../text/utf8';

/** 32-bit hashes of the sentences of an article, in order. Tells nothing of their words. */
export type SentenceHashes = number[];

/** A run of words that both versions share, or that only one has. */
export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string };

/** Words beyond which a comparison is not worth its cost; the whole is then shown as replaced. */
const MOST_WORDS = 400;

/** Hashes the sentences of `blocks`. Typography does not count. O(text length). */
export function hashSentences(blocks: string[]): SentenceHashes {
  return blocks.flatMap((block) =>
    splitSentences(block)
      .map(({ start, end }) => tokenKey(block.slice(start, end)))
      .filter((key) => key !== '')
      .map((key) => {
        const bytes = encodeUtf8(key);
        return hashBytes(bytes, 0, bytes.length) >>> 0;
      }),
  );
}

/** Number of sentences of `before` that are no longer in `after`, and of new ones. Moving is no change. */
export function countChanges(
  before: SentenceHashes,
  after: SentenceHashes,
): { removed: number; added: number } {
  const balance = new Map<number, number>();
  for (const hash of before) balance.set(hash, (balance.get(hash) ?? 0) + 1);
  for (const hash of after) balance.set(hash, (balance.get(hash) ?? 0) - 1);
  let removed = 0;
  let added = 0;
  for (const count of balance.values()) {
    if (count > 0) removed += count;
    else added -= count;
  }
  return { removed, added };
}

/** Differences between two passages, word by word, in the order of reading. O(words of `before` × words of `after`). */
export function compareWords(before: string, after: string): WordChange[] {
  const a = before.match(/\S+/g) ?? [];
  const b = after.match(/\S+/g) ?? [];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return joinRuns([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  return joinRuns(alignWords(a, b));
}

/** Longest common subsequence of two lists of words; typography does not count. */
function alignWords(a: string[], b: string[]): WordChange[] {
  const keys = { a: a.map(tokenKey), b: b.map(tokenKey) };
  const same = (i: number, j: number) =>
    a[i] === b[j] || (keys.a[i] === keys.b[j] && keys.a[i] !== '');
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j)
        ? (lengths[(i + 1) * width + j + 1] as number) + 1
        : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      changes.push({ kind: 'same', text: b[j++] as string });
      i++;
    } else if (
      j === b.length ||
      (i < a.length &&
        (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number))
    ) {
      changes.push({ kind: 'removed', text: a[i++] as string });
    } else {
      changes.push({ kind: 'added', text: b[j++] as string });
    }
  }
  return changes;
}

function joinRuns(changes: WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.kind === change.kind) last.text += ` ${change.text}`;
    else if (change.text !== '') runs.push({ ...change });
  }
  return runs;
}
