/**
 * Reads cardinal and ordinal numbers, in digits and in words, French and English.
 *
 * Knows nothing of what is counted nor of approximation: that is `quantities`.
 * Digits may be grouped by any space, a full stop or a comma; a comma or stop
 * before anything but three digits is a decimal sign.
 */
import type { Word } from './words';

/** A number that stands at a word; `end` is the index after its last word. */
export type NumberAt = {
  value: number;
  end: number;
  ordinal: boolean;
  /** Written in digits, hence never an article. */
  digits: boolean;
};

const UNITS = new Map<string, number>();
for (const [value, names] of [
  'zero',
  '',
  'deux two',
  'trois three',
  'quatre four',
  'cinq five',
  'six',
  'sept seven',
  'huit eight',
  'neuf nine',
  'dix ten',
  'onze eleven',
  'douze twelve',
  'treize thirteen',
  'quatorze fourteen',
  'quinze fifteen',
  'seize sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
].entries()) {
  for (const name of names.split(' ')) if (name) UNITS.set(name, value);
}

const TENS = new Map([
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

const HUNDREDS = new Set(['cent', 'cents', 'hundred']);

const SCALES = new Map([
  ['mille', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['mrd', 1e9],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Suffixes glued to digits: « 90bn », « 200m ». */
const GLUED = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
]);

const ORDINAL_WORDS = new Map<string, number>();
for (const [value, names] of [
  '',
  'premier premiere first',
  'deuxieme second seconde',
  'troisieme third',
  'quatrieme fourth',
  'cinquieme fifth',
  'sixieme sixth',
  'septieme seventh',
  'huitieme eighth',
  'neuvieme ninth',
  'dixieme tenth',
  'onzieme eleventh',
  'douzieme twelfth',
  'treizieme thirteenth',
  'quatorzieme fourteenth',
  'quinzieme fifteenth',
  'seizieme sixteenth',
].entries()) {
  for (const name of names.split(' ')) if (name) ORDINAL_WORDS.set(name, value);
}
ORDINAL_WORDS.set('vingtieme', 20).set('twentieth', 20).set('trentieme', 30).set('centieme', 100);

/** « 15e », « 1er », « 20ème », « 3rd ». */
const ORDINAL_DIGITS = /^(\d{1,3})(?:er|re|ere|e|eme|ieme|nd|nde|st|rd|th)$/;

const DIGITS = /^\d+$/;
const SPACE = /^\s$/u;
const HYPHEN = /^[-\u2010-\u2014]$/u;

/** Digits with their groups and decimals, without a scale. */
function digitsAt(words: readonly Word[], index: number): { value: number; end: number } | null {
  const first = words[index];
  if (!first || !DIGITS.test(first.text)) return null;
  let whole = first.text;
  let end = index + 1;
  let separator: string | null = null;
  while (first.text.length <= 3 && first.text !== '0') {
    const next = words[end];
    if (!next || !/^\d{3}$/.test(next.text)) break;
    if (!SPACE.test(next.before) && next.before !== '.' && next.before !== ',') break;
    const kind = SPACE.test(next.before) ? ' ' : next.before;
    if (separator !== null && separator !== kind) break;
    separator = kind;
    whole += next.text;
    end++;
  }
  const decimal = words[end];
  if (
    decimal &&
    decimal.before !== separator &&
    (decimal.before === ',' || decimal.before === '.') &&
    /^\d{1,3}(?:bn|m|mn|md|mds)?$/.test(decimal.text) &&
    words[end + 1]?.before !== '.'
  ) {
    const [, digits = '', suffix = ''] = /^(\d+)(.*)$/.exec(decimal.text) ?? [];
    const value = Number(`${whole}.${digits}`) * (GLUED.get(suffix) ?? 1);
    return { value, end: end + 1 };
  }
  return { value: Number(whole), end };
}

/** A number below one hundred in words: « soixante et onze », « quatre-vingt-dix-sept ». */
function belowHundredAt(
  words: readonly Word[],
  index: number,
): { value: number; end: number } | null {
  const text = words[index]?.text ?? '';
  let value = TENS.get(text);
  let end = index + 1;
  if (text === 'quatre' && /^vingts?$/.test(words[end]?.text ?? '') && isGlued(words[end])) {
    value = 80;
    end++;
  }
  if (value === undefined) {
    const unit = UNITS.get(text);
    if (unit === undefined) return null;
    // « dix-sept », but not « dix, sept ».
    const more = UNITS.get(words[end]?.text ?? '');
    if (unit === 10 && more !== undefined && more >= 7 && more <= 9 && isGlued(words[end])) {
      return { value: 10 + more, end: end + 1 };
    }
    return { value: unit, end };
  }
  let next = end;
  if (words[next]?.text === 'et' && isGlued(words[next])) next++;
  const one =
    words[next]?.text === 'un' || words[next]?.text === 'une' || words[next]?.text === 'one';
  if (one && isGlued(words[next])) return { value: value + 1, end: next + 1 };
  const rest = isGlued(words[next]) ? belowHundredAt(words, next) : null;
  const allowed = value === 60 || value === 80 ? 20 : 10;
  if (rest && rest.value < allowed && rest.value > 0)
    return { value: value + rest.value, end: rest.end };
  return { value, end };
}

/** Is `word` joined to the one before by a space or a hyphen only? */
function isGlued(word: Word | undefined): boolean {
  return word !== undefined && (SPACE.test(word.before) || HYPHEN.test(word.before));
}

/** « huit cent un », « one hundred and one »: one, which alone is an article. */
function oneAt(words: readonly Word[], index: number): { value: number; end: number } | null {
  const text = words[index]?.text ?? '';
  const isOne = /^une?$/.test(text) || (text === 'one' && words[index - 1]?.text === 'and');
  // « cent, un jour », « deux cents un peu partout »
  if (!isOne || !isGlued(words[index]) || words[index + 1]?.text === 'peu') return null;
  return { value: 1, end: index + 1 };
}

/** A number below one thousand in words: « deux cent quarante ». */
function belowThousandAt(
  words: readonly Word[],
  index: number,
): { value: number; end: number } | null {
  const hundredAlone = HUNDREDS.has(words[index]?.text ?? '') && words[index]?.text !== 'hundred';
  const lead = hundredAlone ? { value: 1, end: index } : leadAt(words, index);
  if (!lead) return null;
  const hundred = words[lead.end];
  if (!hundred || !HUNDREDS.has(hundred.text) || lead.value > 19) return lead;
  if (lead.end > index && !isGlued(hundred)) return lead;
  let end = lead.end + 1;
  let value = lead.value * 100;
  if (words[end]?.text === 'and' && isGlued(words[end])) end++;
  const rest = oneAt(words, end) ?? (isGlued(words[end]) ? belowHundredAt(words, end) : null);
  if (rest && rest.value > 0) {
    value += rest.value;
    end = rest.end;
  } else end = lead.end + 1;
  return { value, end };
}

/** The number before « hundred » or a scale, where English and French also say « one ». */
function leadAt(words: readonly Word[], index: number): { value: number; end: number } | null {
  const text = words[index]?.text;
  const next = words[index + 1]?.text ?? '';
  if (
    (text === 'un' || text === 'one' || text === 'a') &&
    (SCALES.has(next) || next === 'hundred')
  ) {
    return next === 'mille' ? null : { value: 1, end: index + 1 };
  }
  return belowHundredAt(words, index);
}

/** Multiplies by the scales that follow and adds what comes below them. */
function scaled(
  words: readonly Word[],
  start: { value: number; end: number },
  digits: boolean,
): { value: number; end: number } {
  let { value, end } = start;
  const scale = SCALES.get(words[end]?.text ?? '');
  if (scale === undefined || !isGlued(words[end])) return start;
  value *= scale;
  end++;
  return digits ? { value, end } : withRest(words, value, end, scale);
}

/** Adds what follows a scale in words: « mille | cinq cents ». */
function withRest(
  words: readonly Word[],
  value: number,
  end: number,
  scale = value,
): { value: number; end: number } {
  const one = scale === 1000 ? oneAt(words, end) : null;
  const rest = one ?? (isGlued(words[end]) ? belowThousandAt(words, end) : null);
  const lower = rest && scaled(words, rest, false);
  return lower && lower.value < scale && lower.value > 0
    ? { value: value + lower.value, end: lower.end }
    : { value, end };
}

const OPENERS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...HUNDREDS,
  ...ORDINAL_WORDS.keys(),
  ...['mille', 'un', 'one', 'a'],
]);

/** Can a number begin with the folded word `text`? Most words end the question here. */
export function opensNumber(text: string): boolean {
  return OPENERS.has(text) || isDigit(text.charCodeAt(0));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Reads the number that begins at `words[index]`; `null` when there is none. */
export function numberAt(words: readonly Word[], index: number): NumberAt | null {
  const word = words[index];
  if (!word || !opensNumber(word.text)) return null;
  if (isDigit(word.text.charCodeAt(0))) return inDigitsAt(words, index);
  const ordinalWord = ORDINAL_WORDS.get(word.text);
  if (ordinalWord !== undefined) {
    return { value: ordinalWord, end: index + 1, ordinal: true, digits: false };
  }
  const ordinal = compoundOrdinalAt(words, index);
  if (ordinal) return ordinal;
  const spelt =
    word.text === 'mille' ? withRest(words, 1000, index + 1) : belowThousandAt(words, index);
  if (!spelt) return null;
  const { value, end } = scaled(words, spelt, false);
  return { value, end, ordinal: false, digits: false };
}

function inDigitsAt(words: readonly Word[], index: number): NumberAt | null {
  const text = words[index]?.text ?? '';
  const digits = digitsAt(words, index);
  if (digits) {
    const { value, end } = scaled(words, digits, true);
    return { value, end, ordinal: false, digits: true };
  }
  const ordinal = ORDINAL_DIGITS.exec(text);
  if (ordinal) return { value: Number(ordinal[1]), end: index + 1, ordinal: true, digits: true };
  const glued = /^(\d+)(k|m|mn|bn|md|mds)$/.exec(text);
  if (!glued) return null;
  const value = Number(glued[1]) * (GLUED.get(glued[2] as string) as number);
  return { value, end: index + 1, ordinal: false, digits: true };
}

/** « vingt et unième », « vingt-cinquième », « twenty-first ». */
function compoundOrdinalAt(words: readonly Word[], index: number): NumberAt | null {
  const tens = TENS.get(words[index]?.text ?? '');
  if (tens === undefined) return null;
  let next = index + 1;
  if (words[next]?.text === 'et') next++;
  if (!isGlued(words[next])) return null;
  const text = words[next]?.text ?? '';
  const unit = text === 'unieme' ? 1 : ORDINAL_WORDS.get(text);
  return unit === undefined
    ? null
    : { value: tens + unit, end: next + 1, ordinal: true, digits: false };
}
