/**
 * Finding names in text: the alias index with a thousand to a million names,
 * beside published matchers on the same names and texts.
 */
import {
  type AliasIndex,
  compileAliasIndex,
  openAliasIndex,
} from '../../lib/core/names/alias-index';
import { foldText, type Tokens, tokenize, tokenKey } from '../../lib/core/text/text';
import { makeNames, makeText } from './scan/corpus';
import { timed, typicalTimes } from './scan/measure';
import { type Finder, RIVALS, type Rival } from './scan/rivals';

export const title =
  'names in 1,000 and 20,000 words; ms are lowest deciles, « all » is folding, tokens and matching';

const SIZES = [1e3, 1e4, 1e5, 1e6] as const;
const WORDS = [1_000, 20_000] as const;
/** Enough for a stable decile of a tenth of a millisecond. */
const ROUNDS = 60;
/** Rounds of matchers that take long. */
const SLOW_ROUNDS = 5;
/** A matcher that is expected to take longer to build is left out. */
const LONGEST_BUILD_MS = 60_000;
const OWN = 'own index';

/** One matcher with one number of names; `null` was not measured, `note` says why. */
type Row = {
  matcher: string;
  names: number;
  buildMs: number | null;
  heldMb: number | null;
  /** All of it: nothing else of the names is kept. */
  indexMb: number | null;
  openMs: number | null;
  match1k: number | null;
  match20k: number | null;
  all1k: number | null;
  all20k: number | null;
  hits20k: number | null;
  /** Time of matching 20,000 words, in times of the own index with as many names. */
  timesOwn: number | null;
  /** Time of matching 20,000 words, in times of the same matcher with a thousand names. */
  timesThousand: number | null;
  note: string;
};

const NOTHING: Omit<Row, 'matcher' | 'names' | 'note'> = {
  buildMs: null,
  heldMb: null,
  indexMb: null,
  openMs: null,
  match1k: null,
  match20k: null,
  all1k: null,
  all20k: null,
  hits20k: null,
  timesOwn: null,
  timesThousand: null,
};

/** Measures every matcher with every number of names. */
export async function run(): Promise<Row[]> {
  const known = makeNames(SIZES[0], tokenKey);
  const names = SIZES.map((size) => namesOf(size, known));
  const texts = WORDS.map((words) => makeText(words, known));
  const rows = ownRows(names, texts);
  for (const rival of RIVALS) rows.push(...(await rivalRows(rival, names, texts, [...rows])));
  return rows;
}

function ownRows(names: readonly string[][], texts: readonly string[]): Row[] {
  const built = names.map((some) => {
    process.stderr.write(`${OWN}, ${some.length} names…\n`);
    const compiled = timed(() => compileAliasIndex(some));
    const opened = timed(() => openAliasIndex(compiled.result));
    return { compiled, opened, index: opened.result };
  });
  // The sizes take turns on each text, so that their times can be compared.
  const [match1k, match20k, all1k, all20k] = [
    ...texts.map(tokenize).map((tokens) =>
      built.map(
        ({ index }) =>
          () =>
            count(index, tokens),
      ),
    ),
    ...texts.map((text) =>
      built.map(
        ({ index }) =>
          () =>
            count(index, tokenize(text)),
      ),
    ),
  ].map((works) => typicalTimes(works, ROUNDS)) as [number[], number[], number[], number[]];
  return built.map(({ compiled, opened, index }, place) => ({
    matcher: OWN,
    names: index.size,
    buildMs: compiled.ms,
    heldMb: compiled.heldMb,
    indexMb: compiled.result.byteLength / 1e6,
    openMs: opened.ms,
    match1k: match1k[place] as number,
    match20k: match20k[place] as number,
    all1k: all1k[place] as number,
    all20k: all20k[place] as number,
    hits20k: count(index, tokenize(texts[1] as string)),
    timesOwn: 1,
    timesThousand: (match20k[place] as number) / (match20k[0] as number),
    note: '',
  }));
}

async function rivalRows(
  rival: Rival,
  names: readonly string[][],
  texts: readonly string[],
  own: readonly Row[],
): Promise<Row[]> {
  const rows: Row[] = [];
  let expectedMs = 0;
  for (const [place, some] of names.entries()) {
    if (expectedMs > LONGEST_BUILD_MS) {
      const note = `not built, would take some ${Math.round(expectedMs / 60_000)} min`;
      rows.push({ matcher: rival.name, names: some.length, ...NOTHING, note });
      break;
    }
    process.stderr.write(`${rival.name}, ${some.length} names…\n`);
    // Gives up what the matcher before still held, so that memory can be compared.
    await new Promise(setImmediate);
    const row = rivalRow(rival, some, texts);
    row.timesOwn = (row.match20k as number) / (own[place]?.match20k as number);
    row.timesThousand = (row.match20k as number) / ((rows[0] ?? row).match20k as number);
    // Ten times the names take ten times as long, or worse if they did before.
    const [ms, before] = [row.buildMs as number, rows.at(-1)?.buildMs];
    expectedMs = ms * Math.max(10, before ? ms / before : 10);
    rows.push(row);
  }
  return rows;
}

function rivalRow(rival: Rival, names: readonly string[], texts: readonly string[]): Row {
  const keys = names.map(foldText);
  const built = timed(() => rival.build(keys));
  const folded = texts.map(foldText) as [string, string];
  const [match1k, match20k] = folded.map((text) => timeOf(built.result, text)) as [number, number];
  const [fold1k, fold20k] = typicalTimes(
    texts.map((text) => () => foldText(text)),
    ROUNDS,
  ) as [number, number];
  return {
    matcher: rival.name,
    names: names.length,
    ...NOTHING,
    buildMs: built.ms,
    heldMb: built.heldMb,
    match1k,
    match20k,
    all1k: match1k + fold1k,
    all20k: match20k + fold20k,
    hits20k: built.result(folded[1]),
    note: '',
  };
}

/** The known names first, so that the same ones are found whatever the number of names. */
function namesOf(size: number, known: readonly string[]): string[] {
  const keys = new Set(known.map(tokenKey));
  const others = makeNames(size, tokenKey).filter((name) => !keys.has(tokenKey(name)));
  return [...known, ...others].slice(0, size);
}

function count(index: AliasIndex, tokens: Tokens): number {
  let hits = 0;
  index.scan(tokens, () => {
    hits++;
  });
  return hits;
}

/** Typical time of a matcher that may be slow; a first, uncounted run lets lazy ones get ready. */
function timeOf(find: Finder, text: string): number {
  const first = timed(() => find(text)).ms;
  return typicalTimes([() => find(text)], first > 100 ? SLOW_ROUNDS : ROUNDS)[0] as number;
}
