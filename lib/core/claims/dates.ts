/**
 * Dates as intervals with a granularity, relative to the day of the article.
 *
 * « mardi », « début janvier », « il y a trois ans » and « du 15 au 17 juin » all
 * become a first and a last day. Which Tuesday is meant depends on the tense,
 * which the caller knows; without it the nearest day that makes sense is taken.
 */
import type { IsoDate } from '../interval';
import {
  addDays,
  addMonths,
  type DayRange,
  dayOf,
  isoOf,
  monthRange,
  weekdayOf,
  yearRange,
} from './calendar';
import {
  COUNT_WORDS,
  DAY_PARTS,
  EDGES,
  EDGES_AFTER,
  type Edge,
  MONTHS,
  NEXT_WORDS,
  PAST_WORDS,
  PERIODS,
  RELATIVE,
  SEASONS,
  WEEKDAYS,
} from './date-words';
import { type DateContext, DayReader, dayNumber, type Found, type Granularity } from './day-reader';
import { numberAt, opensNumber } from './numbers';
import type { Word } from './words';

/** A date of a text. `first` and `last` are word indexes, `last` exclusive. */
export type DateMention = {
  start: number;
  end: number;
  first: number;
  last: number;
  from: IsoDate;
  /** Last day, inclusive. */
  to: IsoDate;
  granularity: Granularity;
  /** The bound that the text leaves open: « depuis 2022 » has no end, « avant mars » no beginning. */
  open: 'from' | 'to' | null;
  /** The words themselves say the year, or count from the day of the article. */
  anchored: boolean;
};

/** Reads all dates of `words` in order. */
export function findDates(words: readonly Word[], context: DateContext): DateMention[] {
  const reader = new DateReader(words, context);
  const found: DateMention[] = [];
  let index = 0;
  while (index < words.length) {
    const mention = reader.mentionAt(index, found.at(-1) ?? null);
    if (mention) found.push(mention);
    index = mention ? mention.last : index + 1;
  }
  return found;
}

/** Words that can leave a bound of the date after them open. */
const LEADS = new Set('depuis des since after apres a avant before until by jusqu d'.split(' '));
/** Words that may stand before a count of days: « environ trois jours ». */
const ROUGHLY = new Set(['environ', 'pres', 'de', 'about', 'presque', 'plus', 'd']);
const AHEAD = new Set(['dans', 'in', 'd']);

/** Words that tell of a date, beside numbers and the phrases of the tables. */
const TELLING = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PERIODS.keys(),
  ...COUNT_WORDS.keys(),
  ...PAST_WORDS,
  ...NEXT_WORDS,
  'nuit',
  'night',
]);

/** Words that begin a date when a telling one follows, and what may stand between the two. */
const OPENERS = new Set([...LEADS, ...ROUGHLY, ...AHEAD, ...'entre between du from il'.split(' ')]);
const BETWEEN = new Set([...OPENERS, ...'le la l les the ce au aux en y ici partir'.split(' ')]);

/** Can a date begin at `words[index]`? Most words end the question here. */
function opensDate(words: readonly Word[], index: number): boolean {
  if (tellsDate(words, index)) return true;
  if (!OPENERS.has(words[index]?.text ?? '')) return false;
  for (let at = index + 1; BETWEEN.has(words[at - 1]?.text ?? ''); at++) {
    if (tellsDate(words, at)) return true;
  }
  return false;
}

function tellsDate(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  if (TELLING.has(text)) return true;
  // « a » is a number in « a hundred » only.
  if (text === 'a' ? numberAt(words, index) !== null : opensNumber(text)) return true;
  return RELATIVE.at(words, index) !== null || EDGES.at(words, index) !== null;
}

class DateReader extends DayReader {
  mentionAt(index: number, previous: DateMention | null): DateMention | null {
    if (!opensDate(this.words, index)) return null;
    const lead = RELATIVE.at(this.words, index) ? null : this.openBefore(index);
    const at = lead?.end ?? index;
    const found =
      this.betweenAt(at) ??
      this.nightAt(at) ??
      this.numericAt(at) ??
      this.daysOfMonthAt(at) ??
      this.agoAt(at) ??
      this.relativeAt(at, previous) ??
      this.periodAt(at) ??
      this.weekdayAt(at) ??
      this.edgeAt(at) ??
      this.monthAt(at) ??
      this.seasonAt(at) ??
      this.yearAt(at);
    if (!found) return null;
    return {
      start: this.words[at]?.start ?? 0,
      end: this.words[found.end - 1]?.end ?? 0,
      first: at,
      last: found.end,
      from: isoOf(found.range.from),
      to: isoOf(found.range.to),
      granularity: found.granularity,
      open: lead?.open ?? null,
      anchored: found.anchored,
    };
  }

  protected openBefore(index: number): { open: 'from' | 'to'; end: number } | null {
    const text = this.text(index);
    let open: 'from' | 'to' | null = null;
    let end = index + 1;
    if (!LEADS.has(text)) return null;
    if (/^(?:depuis|des|since|after|apres)$/.test(text)) open = 'to';
    else if (
      text === 'a' &&
      this.text(end) === 'partir' &&
      /^(?:du|de|d)$/.test(this.text(end + 1))
    ) {
      open = 'to';
      end += 1;
    } else if (/^(?:avant|before|until|by)$/.test(text)) open = 'from';
    else if (text === 'jusqu' && /^(?:au?x?|en)$/.test(this.text(end))) {
      open = 'from';
      if (this.text(end) === 'en') end++;
    } else if (text === 'd' && this.text(end) === 'ici') {
      open = 'from';
      end++;
    }
    if (open === null) return null;
    while (/^(?:le|la|l|les|the|au|du|de|d|a)$/.test(this.text(end))) end++;
    return { open, end };
  }

  /** « il y a trois ans », « quinze jours plus tôt », « three weeks ago », « dans deux mois ». */
  protected agoAt(index: number): Found | null {
    let at = index;
    let sign = 0;
    if (this.text(at) === 'il' && this.text(at + 1) === 'y' && this.text(at + 2) === 'a') {
      sign = -1;
      at += 3;
    } else if (AHEAD.has(this.text(at))) {
      sign = 1;
      at += this.text(at) === 'd' && this.text(at + 1) === 'ici' ? 2 : 1;
    }
    while (ROUGHLY.has(this.text(at))) at++;
    const count = this.countAt(at);
    if (!count) return null;
    const period = PERIODS.get(this.text(count.end));
    if (!period) return null;
    let end = count.end + 1;
    if (sign === 0) {
      if (this.text(end) === 'ago' || this.text(end) === 'earlier') sign = -1;
      else if (this.text(end) === 'later') sign = 1;
      else return null;
      end++;
    }
    const amount = sign * count.value;
    const from =
      period === 'month' || period === 'year'
        ? addMonths(this.today, amount * (period === 'year' ? 12 : 1))
        : addDays(this.today, amount * (period === 'week' ? 7 : 1));
    // « quinze jours » is two weeks, and no such phrase is exact to the day.
    const slack = { day: count.value > 7 ? 2 : 0, week: 3, month: 15, year: 183 }[period];
    return {
      range: { from: from - slack, to: from + slack },
      granularity: period,
      end,
      anchored: true,
    };
  }

  /** « hier soir », « avant-hier », « la veille », « le lendemain », « cette semaine ». */
  protected relativeAt(index: number, previous: DateMention | null): Found | null {
    const hit = RELATIVE.at(this.words, index);
    if (!hit) return null;
    const anchor = hit.value.anchor === 'previous' && previous ? dayOf(previous.to) : this.today;
    const range = hit.value.range(anchor);
    let end = hit.end;
    if (DAY_PARTS.has(this.text(end))) end++;
    return {
      range,
      granularity: hit.value.granularity,
      end,
      anchored: hit.value.anchor === 'today',
    };
  }

  /** « la semaine dernière », « le mois prochain », « ces derniers mois », « last week ». */
  protected periodAt(index: number): Found | null {
    let at = index;
    let direction = this.directionAt(at);
    if (direction) at = direction.end;
    const count = direction ? this.countAt(at) : null;
    if (count && PERIODS.has(this.text(count.end))) at = count.end;
    const period = PERIODS.get(this.text(at));
    if (!period) return null;
    const isPlural = count !== null || (/s$/.test(this.text(at)) && this.text(at) !== 'mois');
    at++;
    if (!direction) {
      direction = this.directionAt(at);
      if (direction) at = direction.end;
    }
    if (!direction) return null;
    const sign = direction.tense === 'past' ? -1 : 1;
    const plural =
      isPlural || /^(?:derniers|prochains|dernieres|prochaines)$/.test(this.text(at - 2));
    return {
      range: periodRange(this.today, period, sign, plural),
      granularity: plural ? 'span' : period,
      end: at,
      anchored: true,
    };
  }

  /** « début janvier », « fin 2025 », « à la mi-mars », « late 2025 ». */
  protected edgeAt(index: number): Found | null {
    const hit = EDGES.at(this.words, index);
    if (!hit) return null;
    const at = hit.end;
    const month = this.monthAt(at) ?? this.seasonAt(at);
    const year = month ?? this.yearAt(at) ?? this.thisYearAt(at);
    if (!year) return null;
    return { ...year, range: edgeOf(year.range, hit.value), granularity: 'span' };
  }

  protected thisYearAt(index: number): Found | null {
    const hit = EDGES_AFTER.at(this.words, index);
    if (!hit) return null;
    const year = Number(this.context.asOf.slice(0, 4));
    const month = Number(this.context.asOf.slice(5, 7));
    const range = hit.value === 'year' ? yearRange(year) : monthRange(year, month);
    return { range, granularity: hit.value, end: hit.end, anchored: true };
  }

  /** « janvier », « en février 2025 », « mars dernier ». */
  protected monthAt(index: number): Found | null {
    const month = MONTHS.get(this.text(index));
    // « mars » the planet and « may » the verb want a preposition, an edge or a year.
    if (month === undefined || !this.isMonthHere(index)) return null;
    let end = index + 1;
    const year = this.yearNumberAt(end);
    const direction = year ? null : this.directionAt(end);
    if (year) end = year.end;
    if (direction) end = direction.end;
    const value =
      year?.value ?? this.yearOfMonth(month, direction?.tense ?? this.context.tenseAt(index));
    return { range: monthRange(value, month), granularity: 'month', end, anchored: year !== null };
  }

  protected isMonthHere(index: number): boolean {
    const before = this.text(index - 1);
    if (/^(?:19|20)\d{2}$/.test(this.text(index + 1))) return true;
    if (this.directionAt(index + 1)) return true;
    if (EDGES.at(this.words, index - 1) || EDGES.at(this.words, index - 2)) return true;
    return /^(?:en|de|d|depuis|des|mois|in|since|of|by|until|avant|fin|debut|mi|jusqu)$/.test(
      before,
    );
  }

  /** « au printemps 2025 », « l’été dernier », « cet automne ». */
  protected seasonAt(index: number): Found | null {
    const season = SEASONS.get(this.text(index));
    if (season === undefined) return null;
    const before = this.text(index - 1);
    let end = index + 1;
    const year = this.yearNumberAt(end);
    const direction = year ? null : this.directionAt(end);
    if (year) end = year.end;
    if (direction) end = direction.end;
    if (!year && !direction && !/^(?:l|au|cet|ce|le|this|in|last|next|d)$/.test(before))
      return null;
    const ofYear = (value: number): DayRange => ({
      from: dayNumber(value, season, 1),
      to: monthRange(season > 10 ? value + 1 : value, ((season + 1) % 12) + 1).to,
    });
    if (year) return { range: ofYear(year.value), granularity: 'season', end, anchored: true };
    const tense = direction?.tense ?? this.context.tenseAt(index);
    const now = Number(this.context.asOf.slice(0, 4));
    const candidates = [now - 1, now, now + 1].map(ofYear);
    const past = candidates.filter((range) => range.from <= this.today).at(-1);
    const next = candidates.find((range) => range.to >= this.today);
    const range = (tense === 'future' ? next : past) ?? ofYear(now);
    return { range, granularity: 'season', end, anchored: direction !== null };
  }

  /** « en 2014 », « dès 2022 », « l’année 2025 »: four digits alone are a year only there. */
  protected yearAt(index: number): Found | null {
    const text = this.text(index);
    if (text.length !== 4 || !/^(?:19|20)\d{2}$/.test(text)) return null;
    const before = this.text(index - 1);
    const isYear =
      /^(?:en|de|d|annee|l|depuis|des|debut|fin|mi|in|since|early|late|of|by|until|avant|apres|et|a|jusqu|courant|nouvel|an)$/.test(
        before,
      ) || EDGES.at(this.words, index - 1) !== null;
    const counts = /^\s$/u.test(this.words[index + 1]?.before ?? '') && this.isCounted(index + 1);
    return isYear && !counts
      ? { range: yearRange(Number(text)), granularity: 'year', end: index + 1, anchored: true }
      : null;
  }

  protected isCounted(index: number): boolean {
    return /^(?:soldats|hommes|militaires|euros|pays|troops|soldiers|men|drones|personnes|morts)$/.test(
      this.text(index),
    );
  }
}

function periodRange(
  today: number,
  period: 'day' | 'week' | 'month' | 'year',
  sign: number,
  plural: boolean,
): DayRange {
  if (plural) {
    // « ces derniers jours » is a week or two, « les prochains mois » half a year.
    const reach = { day: 10, week: 42, month: 183, year: 1100 }[period];
    return sign < 0 ? { from: today - reach, to: today } : { from: today, to: today + reach };
  }
  if (period === 'day') return { from: today + sign, to: today + sign };
  if (period === 'week') {
    const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * sign;
    return { from: monday, to: monday + 6 };
  }
  const iso = isoOf(addMonths(today, sign * (period === 'year' ? 12 : 1)));
  const year = Number(iso.slice(0, 4));
  return period === 'year' ? yearRange(year) : monthRange(year, Number(iso.slice(5, 7)));
}

function edgeOf(range: DayRange, edge: Edge): DayRange {
  const length = range.to - range.from + 1;
  const third = Math.ceil(length / 3);
  if (edge === 'start') return { from: range.from, to: range.from + third - 1 };
  if (edge === 'end') return { from: range.to - third + 1, to: range.to };
  return { from: range.from + third - 1, to: range.to - third + 1 };
}
