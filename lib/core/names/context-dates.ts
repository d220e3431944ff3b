/**
 * The dates of a passage by token, for phrases that hang on one: « le sommet du
 * 6 janvier », « En 2014, le président… ». The grammar of dates is that of claims.
 */
import { findDates } from '../claims/dates';
import type { Word } from '../claims/words';
import type { IsoDate } from '../interval';
import { TokenFlag } from '../text/text';
import { has, type Passage } from './context';

/** A date of the text. Tokens and days are inclusive. */
export type PassageDate = {
  first: number;
  last: number;
  from: IsoDate;
  to: IsoDate;
  /** Told to the month, the year or more vaguely. */
  isDay: boolean;
  /** Told by the day of the week alone, or by « hier ». */
  isNear: boolean;
  /** The words leave the year open: « en janvier » is the last one or the next. */
  isLoose: boolean;
};

/** Words without which, and without a digit, a text has no date that a phrase could hang on. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche hier y
  monday tuesday wednesday thursday friday saturday sunday yesterday ago
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

/** The dates of a passage, read when a phrase first asks: most passages have none that hangs on one. */
export type LazyDates = () => readonly PassageDate[];

/** Reads the dates of `passage` when they are first asked for. */
export function lazyDates(passage: Passage, asOf: IsoDate): LazyDates {
  let dates: readonly PassageDate[] | null = null;
  return () => {
    dates ??= datesOf(passage, asOf);
    return dates;
  };
}

/** Reads the dates of `passage`, in order. Costs nothing where there is none. */
function datesOf(passage: Passage, asOf: IsoDate): PassageDate[] {
  const { text, start, end, count } = passage.tokens;
  if (!passage.keys.some((key) => key < ':' || DATE_WORDS.has(key))) return [];
  const dates: PassageDate[] = [];
  let token = 0;
  for (const date of findDates(wordsOf(passage), { asOf, tenseAt: () => null })) {
    while (token < count && (end[token] as number) <= date.start) token++;
    const first = token;
    while (token + 1 < count && (start[token + 1] as number) < date.end) token++;
    dates.push({
      first,
      last: token,
      from: date.from,
      to: date.to,
      isDay: date.granularity === 'day' || date.granularity === 'span',
      isNear: date.granularity === 'day' && !/\d/.test(text.slice(date.start, date.end)),
      isLoose: !date.anchored && /^(?:month|season)$/.test(date.granularity),
    });
  }
  return dates;
}

/** The tokens of `passage` as the words that the grammar of dates reads; it asks for no accents. */
function wordsOf(passage: Passage): Word[] {
  const { text, start, end } = passage.tokens;
  return passage.keys.map((key, token) => ({
    text: key,
    start: start[token] as number,
    end: end[token] as number,
    before: text.slice(token === 0 ? 0 : end[token - 1], start[token]),
    capital: has(passage, token, TokenFlag.Capital),
    acute: false,
  }));
}
