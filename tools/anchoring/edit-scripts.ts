/**
 * Random but repeatable edits of an article, with the truth of what became of
 * each passage.
 *
 * Every character carries an identity that survives moves and retyping of
 * spaces or apostrophes, so that the right place of a note is known after any
 * script of edits without asking the code that is measured.
 */

/** A character with its identity; `null` for characters that an edit added. */
type Letter = { char: string; id: number | null };
/** Paragraphs of an edited article. */
type Paragraph = Letter[];

/** A note before the edits and what is true of it after them. */
export type TrackedNote = {
  /** UTF-16 span in `before`. */
  start: number;
  end: number;
  /** Place of the same words in `after`, or `null` when some of them are gone. */
  kept: { start: number; end: number } | null;
  /** Offsets in `after` of the passage's letters that are still there, whatever their order. */
  remains: Set<number>;
};

/** One article before and after a script of edits. */
export type EditedArticle = {
  before: string;
  after: string;
  edits: string[];
  notes: TrackedNote[];
};

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;

const added = (text: string): Paragraph => [...text].map((char) => ({ char, id: null }));

/** Edits that newsrooms, browsers and paywalls do to a page. `foreign` are sentences of other articles. */
const EDITS: Record<
  string,
  (paragraphs: Paragraph[], random: () => number, foreign: readonly string[]) => Paragraph[]
> = {
  'paragraph added': (paragraphs, random, foreign) => {
    const at = Math.floor(random() * (paragraphs.length + 1));
    return [...paragraphs.slice(0, at), added(pick(random, foreign)), ...paragraphs.slice(at)];
  },
  'paragraph deleted': (paragraphs, random) => {
    const at = Math.floor(random() * paragraphs.length);
    return paragraphs.filter((_, index) => index !== at);
  },
  'paragraph moved': (paragraphs, random) => {
    const from = Math.floor(random() * paragraphs.length);
    const rest = paragraphs.filter((_, index) => index !== from);
    const to = Math.floor(random() * (rest.length + 1));
    return [...rest.slice(0, to), paragraphs[from] ?? [], ...rest.slice(to)];
  },
  'paragraph split': (paragraphs, random) => {
    const at = Math.floor(random() * paragraphs.length);
    const paragraph = paragraphs[at] ?? [];
    const cut = paragraph.findIndex((letter, index) => index > 60 && letter.char === '.') + 1;
    if (cut === 0) return paragraphs;
    return [
      ...paragraphs.slice(0, at),
      paragraph.slice(0, cut),
      paragraph.slice(cut),
      ...paragraphs.slice(at + 1),
    ];
  },
  'words replaced': (paragraphs, random) =>
    changeWords(paragraphs, random, () => added(pick(random, ['environ', 'désormais', 'lundi']))),
  'words deleted': (paragraphs, random) => changeWords(paragraphs, random, () => []),
  'sentence added': (paragraphs, random, foreign) => {
    const at = Math.floor(random() * paragraphs.length);
    return paragraphs.map((paragraph, index) =>
      index === at ? [...added(`${pick(random, foreign)} `), ...paragraph] : paragraph,
    );
  },
  'typography retyped': (paragraphs) =>
    mapLetters(paragraphs, ({ char, id }) => {
      const retyped = char === '’' ? "'" : char === ' ' ? '\u00a0' : char === '«' ? '"' : char;
      return [{ char: retyped, id }];
    }),
  'soft hyphens added': (paragraphs, random) =>
    mapLetters(paragraphs, (letter) =>
      /[aeiou]/.test(letter.char) && random() < 0.1
        ? [letter, { char: '\u00ad', id: null }]
        : [letter],
    ),
  'cut by a paywall': (paragraphs, random) =>
    paragraphs.slice(0, Math.max(1, Math.ceil(paragraphs.length * (0.3 + random() * 0.5)))),
};

function mapLetters(paragraphs: Paragraph[], change: (letter: Letter) => Letter[]): Paragraph[] {
  return paragraphs.map((paragraph) => paragraph.flatMap(change));
}

/** Replaces up to three words of one paragraph by what `put` gives. */
function changeWords(
  paragraphs: Paragraph[],
  random: () => number,
  put: () => Paragraph,
): Paragraph[] {
  const at = Math.floor(random() * paragraphs.length);
  let changed = paragraphs[at] ?? [];
  for (let round = 0; round < 3; round++) {
    const start = changed.findIndex(
      (letter, index) => index > random() * changed.length && letter.char === ' ',
    );
    if (start < 0) continue;
    let end = start + 1;
    while (end < changed.length && /[\p{L}\p{M}]/u.test(changed[end]?.char ?? '')) end++;
    changed = [...changed.slice(0, start + 1), ...put(), ...changed.slice(end)];
  }
  return paragraphs.map((paragraph, index) => (index === at ? changed : paragraph));
}

/** Edits `article` by `count` random edits and follows `notes` random passages through them. `foreign` sentences must not stand in it. */
export function editArticle(
  article: string,
  foreign: readonly string[],
  options: { seed: number; edits: number; notes: number },
): EditedArticle {
  const random = randomFrom(options.seed);
  const before = article;
  let id = 0;
  let paragraphs: Paragraph[] = before.split('\n').map((text) => {
    const letters = Array.from(text, (char) => {
      const letter = { char, id };
      id += char.length;
      return letter;
    });
    id += 1;
    return letters;
  });
  const names: string[] = [];
  for (let round = 0; round < options.edits && paragraphs.length > 0; round++) {
    const name = pick(random, Object.keys(EDITS));
    names.push(name);
    paragraphs = EDITS[name]?.(paragraphs, random, foreign) ?? paragraphs;
  }
  const after = paragraphs.map((letters) => letters.map(({ char }) => char).join('')).join('\n');
  const places = placesById(paragraphs);
  const notes = Array.from({ length: options.notes }, () =>
    track(before, after, randomPassage(before, random), places),
  );
  return { before, after, edits: names, notes };
}

function placesById(paragraphs: Paragraph[]): Map<number, { at: number; length: number }> {
  const places = new Map<number, { at: number; length: number }>();
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const { char, id } of paragraph) {
      if (id !== null) places.set(id, { at, length: char.length });
      at += char.length;
    }
    at += 1;
  }
  return places;
}

/** A passage of whole words within one paragraph: a name, a clause or a sentence. */
function randomPassage(text: string, random: () => number): { start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  for (;;) {
    const first = Math.floor(random() * words.length);
    const length = pick(random, [1, 2, 4, 8, 16, 24]);
    const last = Math.min(words.length - 1, first + length - 1);
    const start = words[first]?.index ?? 0;
    const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    if (!text.slice(start, end).includes('\n')) return { start, end };
  }
}

function track(
  before: string,
  after: string,
  passage: { start: number; end: number },
  places: Map<number, { at: number; length: number }>,
): TrackedNote {
  const remains = new Set<number>();
  let whole = true;
  let first: number | null = null;
  let last = -1;
  for (let offset = passage.start; offset < passage.end; ) {
    const char = String.fromCodePoint(before.codePointAt(offset) ?? 0);
    const place = places.get(offset);
    if (/[\p{L}\p{N}]/u.test(char)) {
      if (place === undefined || place.at < last) whole = false;
      if (place !== undefined) {
        remains.add(place.at);
        first ??= place.at;
        last = place.at + place.length;
      }
    }
    offset += char.length;
  }
  const together =
    whole &&
    first !== null &&
    wordsOf(after.slice(first, last)) === wordsOf(before.slice(passage.start, passage.end));
  const kept = together && first !== null ? { start: first, end: last } : null;
  return { ...passage, kept, remains };
}

/** Words alone, so that retyped spaces, apostrophes and soft hyphens do not count as changes. */
function wordsOf(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(' ');
}
