/**
 * The words of dates, French and English, in folded form.
 */
import { addMonths, type DayRange, isoOf, monthRange, weekdayOf, yearRange } from './calendar';
import { PhraseTable } from './words';

function numbered(lines: string): Map<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line, index) =>
        line
          .trim()
          .split(' ')
          .map((word) => [word, index] as const),
      ),
  );
}

/** Months, 1 to 12. */
export const MONTHS = numbered(`-
  janvier janv january jan
  fevrier fevr february feb
  mars march
  avril avr april apr
  mai may
  juin june
  juillet juil july
  aout august aug
  septembre sept september sep
  octobre oct october
  novembre nov november
  decembre dec december`);

/** Months cut short, whose stop ends no sentence. */
export const SHORT_MONTHS = new Set(
  'janv jan fevr feb avr apr juil aug sept sep oct nov dec'.split(' '),
);

/** Weekdays, Sunday = 0. */
export const WEEKDAYS = numbered(`dimanche sunday
  lundi monday
  mardi tuesday
  mercredi wednesday
  jeudi thursday
  vendredi friday
  samedi saturday`);

/** First month of each season; winter begins in December. */
export const SEASONS = new Map([
  ['printemps', 3],
  ['spring', 3],
  ['ete', 6],
  ['summer', 6],
  ['automne', 9],
  ['autumn', 9],
  ['hiver', 12],
  ['winter', 12],
]);

/** Words that place a date before the article. */
export const PAST_WORDS = new Set(
  'dernier derniere derniers dernieres passe passee precedent precedente last past recent recents recentes'.split(
    ' ',
  ),
);

/** Words that place a date after the article. */
export const NEXT_WORDS = new Set(
  'prochain prochaine prochains prochaines suivant suivante suivants suivantes next coming following'.split(
    ' ',
  ),
);

/** Parts of a day, which follow its name. */
export const DAY_PARTS = new Set(
  'matin soir midi apres nuit morning evening afternoon night matinee soiree'.split(' '),
);

/** Words that count periods without being numbers. */
export const COUNT_WORDS = new Map([
  ['un', 1],
  ['une', 1],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['quelques', 3],
  ['plusieurs', 4],
  ['several', 4],
  ['few', 3],
]);

/** A unit of periods. */
export type Period = 'day' | 'week' | 'month' | 'year';

/** Nouns of periods. */
export const PERIODS = new Map<string, Period>([
  ['jour', 'day'],
  ['jours', 'day'],
  ['day', 'day'],
  ['days', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['mois', 'month'],
  ['month', 'month'],
  ['months', 'month'],
  ['an', 'year'],
  ['ans', 'year'],
  ['annee', 'year'],
  ['annees', 'year'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** A part of a longer period. */
export type Edge = 'start' | 'middle' | 'end';

/** Words that cut a period to a part of it. */
export const EDGES = new PhraseTable<Edge>([
  ['début', 'start'],
  ['au début de', 'start'],
  ['au début du', 'start'],
  ['début du mois de', 'start'],
  ['au début de l', 'start'],
  ['début de l', 'start'],
  ['début du mois d', 'start'],
  ['au début du mois de', 'start'],
  ['early', 'start'],
  ['the start of', 'start'],
  ['the beginning of', 'start'],
  ['mi', 'middle'],
  ['à la mi', 'middle'],
  ['courant', 'middle'],
  ['mid', 'middle'],
  ['fin', 'end'],
  ['à la fin de', 'end'],
  ['la fin de', 'end'],
  ['la fin de l', 'end'],
  ['à la fin de l', 'end'],
  ['fin de l', 'end'],
  ['à la fin du mois de', 'end'],
  ['la fin du mois de', 'end'],
  ['la fin du', 'end'],
  ['à la fin du', 'end'],
  ['late', 'end'],
  ['the end of', 'end'],
]);

/** What an edge cuts when no month or year is named. */
export const EDGES_AFTER = new PhraseTable<'year' | 'month'>([
  ['année', 'year'],
  ['l’année', 'year'],
  ['the year', 'year'],
  ['mois', 'month'],
  ['the month', 'month'],
]);

type Relative = {
  anchor: 'today' | 'previous';
  granularity: 'day' | 'week' | 'month' | 'year' | 'season' | 'span';
  range: (anchor: number) => DayRange;
};

function day(offset: number, anchor: 'today' | 'previous' = 'today'): Relative {
  return {
    anchor,
    granularity: 'day',
    range: (today) => ({ from: today + offset, to: today + offset }),
  };
}

function monday(today: number): number {
  return today - ((weekdayOf(today) + 6) % 7);
}

const thisWeek: Relative = {
  anchor: 'today',
  granularity: 'week',
  range: (today) => ({ from: monday(today), to: monday(today) + 6 }),
};

const weekEnd: Relative = {
  anchor: 'today',
  granularity: 'span',
  range: (today) => ({ from: monday(today) - 2, to: monday(today) - 1 }),
};

const thisMonth: Relative = {
  anchor: 'today',
  granularity: 'month',
  range: (today) => {
    const [year = 1970, month = 1] = isoOf(today).split('-').map(Number);
    return monthRange(year, month);
  },
};

const thisYear: Relative = {
  anchor: 'today',
  granularity: 'year',
  range: (today) => yearRange(Number(isoOf(today).slice(0, 4))),
};

const recently: Relative = {
  anchor: 'today',
  granularity: 'span',
  range: (today) => ({ from: addMonths(today, -2), to: today }),
};

/** Phrases that count from the day of the article, or from the date named before. */
export const RELATIVE = new PhraseTable<Relative>([
  ['aujourd’hui', day(0)],
  ['today', day(0)],
  ['tonight', day(0)],
  ['ce jour', day(0)],
  ['ce matin', day(0)],
  ['ce midi', day(0)],
  ['ce soir', day(0)],
  ['cet après-midi', day(0)],
  ['cette nuit', { ...day(0), range: (today) => ({ from: today - 1, to: today }) }],
  ['this morning', day(0)],
  ['this evening', day(0)],
  ['hier', day(-1)],
  ['yesterday', day(-1)],
  ['avant-hier', day(-2)],
  ['the day before yesterday', day(-2)],
  ['demain', day(1)],
  ['tomorrow', day(1)],
  ['après-demain', day(2)],
  ['la veille', day(-1, 'previous')],
  ['la veille au soir', day(-1, 'previous')],
  ['l’avant-veille', day(-2, 'previous')],
  ['the day before', day(-1, 'previous')],
  ['the previous day', day(-1, 'previous')],
  ['le lendemain', day(1, 'previous')],
  ['au lendemain', day(1, 'previous')],
  ['the next day', day(1, 'previous')],
  ['the following day', day(1, 'previous')],
  ['le surlendemain', day(2, 'previous')],
  ['le même jour', day(0, 'previous')],
  ['ce jour-là', day(0, 'previous')],
  ['the same day', day(0, 'previous')],
  ['cette semaine', thisWeek],
  ['this week', thisWeek],
  ['ce week-end', weekEnd],
  ['le week-end dernier', weekEnd],
  ['this weekend', weekEnd],
  ['last weekend', weekEnd],
  ['ce mois-ci', thisMonth],
  ['this month', thisMonth],
  ['cette année', thisYear],
  ['this year', thisYear],
  ['récemment', recently],
  ['recently', recently],
]);
