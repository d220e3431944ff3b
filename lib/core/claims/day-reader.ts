/**
 * Reads the dates that name a day: « mardi 6 janvier », « les 7 et 8 juillet »,
 * « du 15 au 17 juin », « 04.09.2025 ». Periods are built on it by `dates`.
 */
import type { IsoDate } from '../interval';
import { type DayRange, dayOf, monthRange, weekdayOf } from './calendar';
import {
  COUNT_WORDS,
  DAY_PARTS,
  MONTHS,
  NEXT_WORDS,
  PAST_WORDS,
  SHORT_MONTHS,
  WEEKDAYS,
} from './date-words';
import { numberAt } from './numbers';
import type { Word } from './words';

/** How finely a date is told. */
export type Granularity = 'day' | 'week' | 'month' | 'season' | 'year' | 'span';

/** The tense around a date, which decides between last and next Tuesday. */
export type Tense = 'past' | 'future' | null;

/** What a date is read against. `tenseAt` answers for a word index. */
export type DateContext = { asOf: IsoDate; tenseAt: (index: number) => Tense };

/** A date found at a word; `end` is the index after its last word. */
export type Found = { range: DayRange; granularity: Granularity; end: number; anchored: boolean };

/** What stands between two dates, by the word before the first. */
const LINKS = new Map([
  ['entre', /^(?:et|and)$/],
  ['between', /^and$/],
  ['du', /^au$/],
  ['de', /^a$/],
  ['from', /^(?:to|until)$/],
]);

/** The number of a day of a month. */
export function dayNumber(year: number, month: number, day: number): number {
  return monthRange(year, month).from + day - 1;
}

/** Reads the dates of one text that are told to the day. */
export class DayReader {
  protected readonly words: readonly Word[];
  protected readonly today: number;
  protected readonly context: DateContext;

  constructor(words: readonly Word[], context: DateContext) {
    this.words = words;
    this.context = context;
    this.today = dayOf(context.asOf);
  }

  protected text(index: number): string {
    return this.words[index]?.text ?? '';
  }

  /** Are the words from `from` up to `to` without punctuation between them? */
  protected isRun(from: number, to: number): boolean {
    for (let index = from + 1; index <= to; index++) {
      // « Sept. 4 »: the stop of an abbreviated month.
      const before = this.words[index]?.before ?? '';
      if (
        /[,;:!?()«»"]/u.test(before) ||
        (before.includes('.') && !SHORT_MONTHS.has(this.text(index - 1)))
      ) {
        return false;
      }
    }
    return true;
  }

  protected skipArticles(index: number): number {
    return /^(?:le|la|les|the|ce|l)$/.test(this.text(index)) ? index + 1 : index;
  }

  /** « dernier », « prochain » after a date. */
  protected directionAt(index: number): { tense: Tense; end: number } | null {
    const text = this.text(index);
    if (PAST_WORDS.has(text)) return { tense: 'past', end: index + 1 };
    if (NEXT_WORDS.has(text)) return { tense: 'future', end: index + 1 };
    return null;
  }

  protected countAt(index: number): { value: number; end: number } | null {
    const word = COUNT_WORDS.get(this.text(index));
    if (word !== undefined) return { value: word, end: index + 1 };
    const number = numberAt(this.words, index);
    return number && !number.ordinal ? { value: number.value, end: number.end } : null;
  }

  protected dayNumberAt(index: number): { value: number; end: number } | null {
    const number = numberAt(this.words, index);
    if (!number || number.value < 1 || number.value > 31 || number.end > index + 1) return null;
    if (number.ordinal && number.value > 1 && !/^\d+(?:st|nd|rd|th)$/.test(this.text(index)))
      return null;
    return { value: number.value, end: number.end };
  }

  protected yearNumberAt(index: number): { value: number; end: number } | null {
    const text = this.text(index);
    if (
      /^(?:en|de|of|in)$/.test(text) &&
      /^(?:19|20)\d{2}$/.test(this.text(index + 1)) &&
      text !== 'in'
    ) {
      return { value: Number(this.text(index + 1)), end: index + 2 };
    }
    if (!/^(?:19|20)\d{2}$/.test(text)) return null;
    const before = this.words[index]?.before ?? '';
    // « févr. 2025 »: the stop of an abbreviated month.
    const gap = SHORT_MONTHS.has(this.text(index - 1)) ? /^\.?[\s,]+$/u : /^[\s,]+$/u;
    return gap.test(before) ? { value: Number(text), end: index + 1 } : null;
  }

  /** The year in which a day of a month lies nearest, on the side that the tense asks for. */
  protected nearestYear(
    month: number,
    day: number,
    index: number,
    tense = this.context.tenseAt(index),
  ): number {
    const year = Number(this.context.asOf.slice(0, 4));
    const candidates = [year - 1, year, year + 1].map((value) => ({
      value,
      distance: dayNumber(value, month, Math.min(day, 28)) - this.today,
    }));
    const allowed = candidates.filter(({ distance }) =>
      tense === 'past' ? distance <= 0 : tense === 'future' ? distance >= 0 : true,
    );
    // Without a tense, news speak of the past more often: a date ahead counts double.
    const cost = (distance: number) =>
      distance > 0 && tense === null ? 2 * distance : Math.abs(distance);
    return (allowed.sort((a, b) => cost(a.distance) - cost(b.distance))[0] ?? { value: year })
      .value;
  }

  /** The year of a month: a month of the past has at least begun, one ahead is not over. */
  protected yearOfMonth(month: number, tense: Tense): number {
    return this.nearestYear(month, tense === 'past' ? 1 : tense === 'future' ? 28 : 15, 0, tense);
  }

  protected nearestWeekday(
    weekday: number,
    index: number,
    tense = this.context.tenseAt(index),
  ): number {
    const back = (weekdayOf(this.today) - weekday + 7) % 7;
    if (back === 0) return this.today;
    return tense === 'future' ? this.today + 7 - back : this.today - back;
  }

  protected day(
    year: number,
    month: number,
    day: number,
    end: number,
    anchored: boolean,
  ): Found | null {
    const lastDay = monthRange(year, month);
    if (month < 1 || month > 12 || day < 1) return null;
    const from = dayNumber(year, month, day);
    return from > lastDay.to
      ? null
      : { range: { from, to: from }, granularity: 'day', end, anchored };
  }

  /** « 10/07/2025 », « 04.09.2025 », « 2025-09-04 ». */
  protected numericAt(index: number): Found | null {
    const separator = this.words[index + 1]?.before ?? '';
    if (
      separator === ' ' ||
      !/^[/.-]$/.test(separator) ||
      this.words[index + 2]?.before !== separator
    )
      return null;
    const a = this.text(index);
    const b = this.text(index + 1);
    const c = this.text(index + 2);
    if (/^\d{4}$/.test(a) && /^\d{2}$/.test(b) && /^\d{2}$/.test(c)) {
      return this.day(Number(a), Number(b), Number(c), index + 3, true);
    }
    if (/^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && /^(?:19|20)\d{2}$/.test(c)) {
      return this.day(Number(c), Number(b), Number(a), index + 3, true);
    }
    return null;
  }

  /** « dans la nuit de lundi à mardi », « dans la nuit du 5 au 6 janvier ». */
  protected nightAt(index: number): Found | null {
    if (this.text(index) !== 'nuit' && this.text(index) !== 'night') return null;
    const first = WEEKDAYS.get(this.text(index + 2));
    const second = WEEKDAYS.get(this.text(index + 4));
    if (first !== undefined && second !== undefined) {
      const to = this.nearestWeekday(second, index);
      return { range: { from: to - 1, to }, granularity: 'span', end: index + 5, anchored: false };
    }
    const between = this.betweenAt(index + 1);
    return between && { ...between, granularity: 'span' };
  }

  /** « entre le 10 et le 12 mai 2025 », « du 15 au 17 juin », « de mars à juin 2025 ». */
  protected betweenAt(index: number): Found | null {
    const link = LINKS.get(this.text(index));
    if (!link) return null;
    let at = this.skipArticles(index + 1);
    let low = this.dayNumberAt(at);
    let lowMonth: number | null = null;
    let end = low?.end ?? at;
    const month = MONTHS.get(this.text(end));
    if (month !== undefined) {
      lowMonth = month;
      end++;
      const year = this.yearNumberAt(end);
      if (year) end = year.end;
    } else if (!low) return null;
    if (!link.test(this.text(end))) return null;
    at = this.skipArticles(end + 1);
    const high = this.dayNumberAt(at);
    const highMonth = MONTHS.get(this.text(high?.end ?? at));
    if (highMonth === undefined) return null;
    end = (high?.end ?? at) + 1;
    const year = this.yearNumberAt(end);
    if (year) end = year.end;
    const yearValue = year?.value ?? this.nearestYear(highMonth, high?.value ?? 15, index);
    const fromMonth = lowMonth ?? highMonth;
    const fromYear = fromMonth > highMonth ? yearValue - 1 : yearValue;
    low ??= { value: 1, end };
    const last = monthRange(yearValue, highMonth);
    const range = {
      from: dayNumber(fromYear, fromMonth, low.value),
      to: high ? dayNumber(yearValue, highMonth, high.value) : last.to,
    };
    return range.from <= range.to
      ? { range, granularity: 'span', end, anchored: year !== null }
      : null;
  }

  /** « mardi 6 janvier 2026 », « le 1er mars », « les 7 et 8 juillet », « January 6, 2026 ». */
  protected daysOfMonthAt(index: number): Found | null {
    const weekday = WEEKDAYS.get(this.text(index));
    let at = weekday === undefined ? index : index + 1;
    if (weekday !== undefined && /^(?:le|the|on)$/.test(this.text(at))) at++;
    // « sept. » is a month before a day, and seven before a month.
    const month = MONTHS.get(this.text(at));
    if (month !== undefined) {
      const day = this.dayNumberAt(at + 1);
      if (!day || !this.isRun(at, at + 1)) return null;
      const more = this.dayAfterAnd(day.end);
      return this.daysIn(month, [day.value, more?.value ?? day.value], more?.end ?? day.end, index);
    }
    const day = this.dayNumberAt(at);
    if (!day) return null;
    const more = this.dayAfterAnd(day.end);
    let end = more?.end ?? day.end;
    if (this.text(end) === 'of') end++;
    const named = MONTHS.get(this.text(end));
    if (named === undefined || !this.isRun(at, end)) return null;
    return this.daysIn(named, [day.value, more?.value ?? day.value], end + 1, index, weekday);
  }

  protected daysIn(
    month: number,
    [from, to]: [from: number, to: number],
    at: number,
    index: number,
    weekday?: number,
  ): Found | null {
    let end = at;
    const year = this.yearNumberAt(end);
    const direction = year ? null : this.directionAt(end);
    if (year) end = year.end;
    if (direction) end = direction.end;
    let value = year?.value;
    if (value === undefined) {
      const last = direction?.tense ?? this.context.tenseAt(index);
      value = this.nearestYear(month, from, index, last);
      // A weekday settles the year: Thursday 4 September is 2025, not 2024.
      if (weekday !== undefined && weekdayOf(dayNumber(value, month, from)) !== weekday) {
        const other = [value - 1, value + 1].find(
          (year) => weekdayOf(dayNumber(year, month, from)) === weekday,
        );
        value = other ?? value;
      }
    }
    const first = this.day(value, month, from, end, year !== null);
    const last = this.day(value, month, to, end, year !== null);
    if (!first || !last) return null;
    if (from === to) return first;
    return to > from
      ? {
          range: { from: first.range.from, to: last.range.to },
          granularity: 'span',
          end,
          anchored: year !== null,
        }
      : null;
  }

  protected dayAfterAnd(index: number): { value: number; end: number } | null {
    const hyphen = /^[-\u2010-\u2014]$/u.test(this.words[index]?.before ?? '');
    if (!hyphen && !/^(?:et|and|au|a)$/.test(this.text(index))) return null;
    return this.dayNumberAt(this.skipArticles(hyphen ? index : index + 1));
  }

  /** « mardi », « ce mardi », « lundi dernier », « jeudi soir ». */
  protected weekdayAt(index: number): Found | null {
    const lead = this.directionAt(index);
    const at = lead ? lead.end : index;
    const weekday = WEEKDAYS.get(this.text(at));
    if (weekday === undefined) return null;
    let end = at + 1;
    const direction = lead ?? this.directionAt(end);
    if (direction && !lead) end = direction.end;
    if (DAY_PARTS.has(this.text(end))) end++;
    let day = this.nearestWeekday(weekday, index, direction?.tense ?? this.context.tenseAt(index));
    if (direction && day === this.today) day += direction.tense === 'past' ? -7 : 7;
    return { range: { from: day, to: day }, granularity: 'day', end, anchored: false };
  }
}
