/**
 * Quantities as intervals: « une trentaine de pays », « plus de 15 000 hommes ».
 *
 * Bounds of inexact expressions are our convention, stated in `quantity-words`;
 * readers are shown the words of both sides, never the bounds. Numbers that are
 * parts of dates or names are left out by the caller or by their neighbours.
 */
import { numberAt, opensNumber } from './numbers';
import {
  AFTER,
  about,
  BEFORE,
  type Bounds,
  CHANGES,
  COLLECTIVES,
  collective,
  exact,
  LABELLED,
  over,
  PLURALS,
  type QuantityForm,
  SCALE_WORDS,
  type Shape,
  SKIPPED,
  STOPS,
  several,
  under,
} from './quantity-words';
import { opensShare, shareAt, wholeAt } from './shares';
import { UNIT_NOUNS } from './units';
import { isOpen, type Word } from './words';

/** A quantity of a text. `first` and `last` are word indexes, `last` exclusive. */
export type Quantity = {
  start: number;
  end: number;
  first: number;
  last: number;
  /** Inclusive bounds; `max` is `Infinity` where the words give none. */
  min: number;
  max: number;
  form: QuantityForm;
  /** Class of unit, `null` when no known noun follows. */
  unit: string | null;
  /** Basis of the count that the noun tells (`member`, `soldier`, …). */
  basis: string | null;
  /** Head noun as folded word, `null` for a bare number. */
  noun: string | null;
  ordinal: boolean;
  /** The whole of which the quantity is a part: 35 in « 27 des 35 pays ». */
  total: number | null;
};

/** Reads all quantities of `text`. `isTaken` tells the words that dates and names have used. */
export function findQuantities(
  text: string,
  words: readonly Word[],
  isTaken: (index: number) => boolean = () => false,
): Quantity[] {
  const found: Quantity[] = [];
  let index = 0;
  while (index < words.length) {
    const quantity = isTaken(index) ? null : quantityAt(text, words, index);
    if (quantity) found.push(quantity);
    index = quantity ? Math.max(quantity.last, index + 1) : index + 1;
  }
  return found;
}

type Core = { bounds: Bounds; value: number | null; end: number; ordinal: boolean; fixed: boolean };

/** Words with which a quantity can begin, beside numbers and shares. */
const OPENERS = new Set([
  ...'une demi half plusieurs several multiple quelques few des de many les ces par nombreux nombreuses'.split(
    ' ',
  ),
  ...PLURALS.keys(),
  ...COLLECTIVES.keys(),
]);

/** Can a quantity begin with the folded `word`? Most words end the question here. */
function opensQuantity(word: string): boolean {
  return opensNumber(word) || OPENERS.has(word) || opensShare(word);
}

function quantityAt(text: string, words: readonly Word[], index: number): Quantity | null {
  if (!opensQuantity(words[index]?.text ?? '')) return null;
  const half = halfAt(words, index);
  const share = half ? null : shareAt(words, index);
  const fraction = share && { ...share, value: null, ordinal: false, fixed: true };
  const core = half ?? fraction ?? vagueAt(words, index) ?? countAt(words, index);
  if (!core) return null;
  let { bounds } = core;
  let first = index;
  const lead = core.ordinal ? null : shapeBefore(words, index);
  if (lead) {
    bounds = core.value === null ? widened(bounds, lead.shape) : combined(lead.shape, core);
    first = lead.first;
  }
  // « une trentaine » reads with its article.
  const isGroup = COLLECTIVES.has(words[index]?.text ?? '');
  if (first === index && isGroup && /^(?:une?|a)$/.test(words[index - 1]?.text ?? '')) first--;
  if (fraction) return build(words, { first, last: core.end, bounds, unit: 'percent', core });
  const sign = signAround(text, words, index, core.end);
  if (sign) return build(words, { first, last: core.end, bounds, unit: sign, core });
  const noun = nounAfter(words, core.end, core.ordinal ? null : core.value);
  if (!noun?.unit && isLabel(words, index, core)) return null;
  if (!noun && !core.fixed && !core.ordinal && core.value === null) return null;
  const trailing = noun ? AFTER.at(words, noun.end) : AFTER.at(words, core.end);
  if (trailing && core.value !== null && !core.ordinal && isOpen(words, trailing.end - 1)) {
    bounds = trailing.value(core.value);
  }
  return {
    ...build(words, {
      first,
      last: noun?.end ?? core.end,
      bounds,
      unit: noun?.unit ?? null,
      core,
    }),
    basis: noun?.basis ?? null,
    noun: noun?.noun ?? null,
    total: noun?.total ?? null,
  };
}

function build(
  words: readonly Word[],
  part: { first: number; last: number; bounds: Bounds; unit: string | null; core: Core },
): Quantity {
  return {
    start: words[part.first]?.start ?? 0,
    end: words[part.last - 1]?.end ?? 0,
    first: part.first,
    last: part.last,
    ...part.bounds,
    unit: part.unit,
    basis: null,
    noun: null,
    ordinal: part.core.ordinal,
    total: null,
  };
}

/** « environ une trentaine » keeps the wider bounds of the collective noun. */
function combined(shape: Shape, core: Core): Bounds {
  if (shape === about && core.bounds.form !== 'exact') return core.bounds;
  return shape(core.value as number);
}

/** « près d’un sur deux », « plus d’un tiers », « environ un cinquième »: what is vague stays so. */
function widened(bounds: Bounds, shape: Shape): Bounds {
  if (shape === over) return { min: bounds.min, max: Number.POSITIVE_INFINITY, form: 'over' };
  if (shape === under) return { min: 0, max: bounds.max, form: 'under' };
  return bounds.form === 'exact' ? shape(bounds.max) : bounds;
}

function shapeBefore(
  words: readonly Word[],
  index: number,
): { shape: Shape; first: number } | null {
  for (let first = Math.max(0, index - 4); first < index; first++) {
    const hit = BEFORE.at(words, first);
    const article = /^(?:une?|a|an)$/.test(words[index - 1]?.text ?? '') ? 1 : 0;
    if (!hit || (hit.end !== index && hit.end !== index - article)) continue;
    let open = true;
    for (let step = first + 1; step <= index; step++) open &&= isOpen(words, step);
    if (open) return { shape: hit.value, first };
  }
  return null;
}

/** « une demi-douzaine », « half a billion »: a half that counts, not a share. */
function halfAt(words: readonly Word[], index: number): Core | null {
  const at = /^(?:une?|a)$/.test(words[index]?.text ?? '') ? index + 1 : index;
  if (!/^(?:demi|half)$/.test(words[at]?.text ?? '')) return null;
  const last = words[at + 1]?.text === 'a' ? at + 2 : at + 1;
  const word = words[last]?.text ?? '';
  const group = COLLECTIVES.get(word);
  const whole = group ?? SCALE_WORDS.get(word) ?? (word === 'milliard' ? 1e9 : undefined);
  if (whole === undefined) return null;
  const value = whole / 2;
  const bounds = group === undefined ? exact(value) : about(value);
  return { bounds, value, end: last + 1, ordinal: false, fixed: true };
}

const SEVERAL = new Set(['plusieurs', 'several', 'multiple']);
const A_FEW = new Set(['quelques', 'few']);
const MANY = new Set(['des', 'de', 'many', 'les', 'ces', 'par']);
const NUMEROUS = new Set(['nombreux', 'nombreuses']);

function vagueAt(words: readonly Word[], index: number): Core | null {
  const word = words[index]?.text ?? '';
  let next = index;
  const isSeveral = SEVERAL.has(word);
  const isFew = A_FEW.has(word);
  if (isSeveral || isFew || MANY.has(word)) next++;
  if (NUMEROUS.has(words[next]?.text ?? '')) next++;
  let scale = PLURALS.get(words[next]?.text ?? '');
  if (scale === undefined && (isSeveral || isFew)) scale = SCALE_WORDS.get(words[next]?.text ?? '');
  if (scale !== undefined) {
    let end = next + 1;
    const link = /^(?:de|d|of)$/.test(words[end]?.text ?? '') ? 1 : 0;
    const wider =
      PLURALS.get(words[end + link]?.text ?? '') ?? SCALE_WORDS.get(words[end + link]?.text ?? '');
    if (wider !== undefined && wider > scale) {
      scale *= wider;
      end += link + 1;
    }
    return { bounds: several(scale), value: null, end, ordinal: false, fixed: false };
  }
  if (isSeveral) {
    const bounds: Bounds = { min: 2, max: Number.POSITIVE_INFINITY, form: 'vague' };
    return { bounds, value: null, end: index + 1, ordinal: false, fixed: false };
  }
  if (isFew && numberAt(words, index + 1)) return null;
  if (isFew)
    return {
      bounds: { min: 3, max: 9, form: 'vague' },
      value: null,
      end: index + 1,
      ordinal: false,
      fixed: false,
    };
  return null;
}

function countAt(words: readonly Word[], index: number): Core | null {
  const group = COLLECTIVES.get(words[index]?.text ?? '');
  if (group !== undefined) {
    return { bounds: collective(group), value: group, end: index + 1, ordinal: false, fixed: true };
  }
  const number = numberAt(words, index);
  if (!number || isOffice(words, index)) return null;
  const plural =
    COLLECTIVES.get(words[number.end]?.text ?? '') ?? PLURALS.get(words[number.end]?.text ?? '');
  if (plural !== undefined && !number.ordinal) {
    const value = number.value * plural;
    return { bounds: about(value), value, end: number.end + 1, ordinal: false, fixed: true };
  }
  const range = number.ordinal ? null : rangeAt(words, index, number);
  if (range) return range;
  return {
    bounds: exact(number.value),
    value: number.value,
    end: number.end,
    ordinal: number.ordinal,
    fixed: number.digits,
  };
}

/** « Premier ministre », « premier pas »: a rank that counts nothing. */
function isOffice(words: readonly Word[], index: number): boolean {
  return (
    /^(?:premier|premiere|premiers|premieres|second|seconde)$/.test(words[index]?.text ?? '') &&
    /^(?:ministre|ministres|pas|plan|temps|lieu|ligne|dame|jet|guerre)$/.test(
      words[index + 1]?.text ?? '',
    )
  );
}

/** « 15 000 à 20 000 », « entre 6 000 et 15 000 », « 10-15 000 ». */
function rangeAt(
  words: readonly Word[],
  index: number,
  low: { value: number; end: number },
): Core | null {
  const link = words[low.end];
  if (!link || !isOpen(words, low.end)) return null;
  const hyphen = /^\s?[-\u2010-\u2014]\s?$/u.test(link.before);
  const before = words[index - 1]?.text;
  const spoken =
    link.text === 'a' ||
    link.text === 'to' ||
    ((link.text === 'et' || link.text === 'and' || link.text === 'ou' || link.text === 'or') &&
      (before === 'entre' || before === 'between' || link.text === 'ou' || link.text === 'or'));
  if (!hyphen && !spoken) return null;
  const at = hyphen ? low.end : low.end + 1;
  const high = numberAt(words, at);
  if (!high || high.ordinal || high.value <= low.value) {
    // « 10 à 15 000 », where the thousand is said once, still has the lower number below.
    return null;
  }
  let min = low.value;
  for (const scale of [1e3, 1e6, 1e9]) {
    if (
      low.value < 1000 &&
      high.value >= scale &&
      high.value / scale < 1000 &&
      low.value * scale < high.value
    ) {
      min = low.value * scale;
    }
  }
  if (before === 'de' && CHANGES.test(words[index - 2]?.text ?? '')) {
    return {
      bounds: exact(high.value),
      value: high.value,
      end: high.end,
      ordinal: false,
      fixed: true,
    };
  }
  return {
    bounds: { min, max: high.value, form: 'between' },
    value: null,
    end: high.end,
    ordinal: false,
    fixed: true,
  };
}

/** Currency or percent sign that touches the number. */
function signAround(
  text: string,
  words: readonly Word[],
  index: number,
  end: number,
): string | null {
  const before = words[index]?.before.slice(-2) ?? '';
  const tail = text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? text.length).trimStart();
  if (tail.startsWith('%')) return 'percent';
  for (const [sign, unit] of [
    ['€', 'EUR'],
    ['$', 'USD'],
    ['£', 'GBP'],
  ] as const) {
    if (before.trimEnd().endsWith(sign) || tail.startsWith(sign)) return unit;
  }
  return null;
}

type NounAt = {
  unit: string | null;
  basis: string | null;
  noun: string;
  end: number;
  total: number | null;
};

function nounAfter(words: readonly Word[], from: number, part: number | null): NounAt | null {
  let total: number | null = null;
  let fallback: NounAt | null = null;
  let skipped = 0;
  for (let at = from; at < Math.min(words.length, from + 6) && skipped < 4; at++) {
    const word = words[at] as Word;
    if (/[,;:.!?()\u2013\u2014]/u.test(word.before) && at > from) break;
    if (at === from && /[,;:.!?(]/.test(word.before)) break;
    const hit = UNIT_NOUNS.at(words, at);
    if (hit) {
      const whole = total === null && part !== null ? wholeAt(words, hit.end, part) : null;
      const end = whole?.end ?? hit.end;
      return { ...hit.value, noun: word.text, end, total: whole?.value ?? total };
    }
    if (word.text === 'et' || word.text === 'and') continue;
    if (SKIPPED.has(word.text)) continue;
    const number = at > from ? numberAt(words, at) : null;
    if (number && !number.ordinal && /^(?:des|of|les|the)$/.test(words[at - 1]?.text ?? '')) {
      total = number.value;
      at = number.end - 1;
      continue;
    }
    if (STOPS.has(word.text) || number) break;
    skipped++;
    fallback ??= { unit: null, basis: null, noun: word.text, end: at + 1, total: null };
    // A French noun stands right after its number; English puts adjectives between.
    if (skipped >= 3) break;
  }
  return total === null
    ? fallback
    : { ...(fallback ?? { unit: null, basis: null, noun: '', end: from }), total };
}

/** Does the number name what stands before it (« article 5 », « Orion 26 »)? */
function isLabel(words: readonly Word[], index: number, core: Core): boolean {
  const before = words[index - 1];
  if (!before || core.ordinal || !isOpen(words, index)) return false;
  return LABELLED.has(before.text) || (before.capital && index > 1);
}
