/**
 * Says why a fact was related to a sentence: the rule, the values that a reader is
 * shown, the words of the article that were aligned, and the slots.
 */
import type { Span, Why } from '../annotation';
import { dateInWords, quote } from '../format';
import type { Lang } from '../knowledge';
import { isoOf } from './calendar';
import type { FactRow } from './fact-index';
import type { Judged } from './judged';
import type { Reading } from './reading';

/** Longest quotation of the article in a reason, in characters. */
const QUOTED = 90;

/** Rules of `context` that a reader is told apart; the others only say « contexte ». */
const CONTEXT_RULES: Record<string, string> = {
  'false-reported': 'reports-false',
  'begins-after': 'after-article',
};

/**
 * Builds the reason. `offset` is where the sentence begins in its block. Values are
 * the words of the article, the day of the source and, for numbers, its number.
 */
export function whyOf(judged: Judged, reading: Reading, offset: number, lang: Lang): Why {
  const { scored, decision } = judged;
  const { fact } = scored;
  const relation = decision?.relation ?? 'context';
  const rule = decision?.rule ?? 'context';
  const spans = evidenceSpans(judged, reading);
  const isNumber = rule.startsWith('quantity-');
  const shown = isNumber && scored.quantity ? scored.quantity.quantity : hull(spans);
  const words = shown
    ? shortened(reading.text.slice(shown.start, shown.end))
    : shortened(reading.text);
  return {
    rule: relation === 'context' ? (CONTEXT_RULES[rule] ?? 'context') : rule,
    values: [
      quote(words, lang),
      dayInWords(dayShown(fact, rule), lang),
      ...(isNumber ? [boundsInWords(fact, lang)] : []),
    ],
    spans: spans.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    ...slotNames(judged),
  };
}

/** The day that the reason names: of the end, of the change, or of the evidence. */
function dayShown(fact: FactRow, rule: string): number {
  if (rule === 'outdated') return fact.to ?? fact.asOf;
  if (rule === 'outdated-by' || rule === 'replaced-since' || rule === 'later') {
    return fact.from ?? fact.asOf;
  }
  return fact.asOf;
}

/** Words of the sentence that the best wording of the fact shares, joined where they touch. */
function evidenceSpans({ scored }: Judged, reading: Reading): Span[] {
  const names = new Set(scored.evidence);
  const spans: Span[] = [];
  for (const { name, first, last } of reading.terms) {
    if (!names.has(name)) continue;
    const start = reading.words[first]?.start ?? 0;
    const end = reading.words[last - 1]?.end ?? start;
    spans.push({ start, end });
  }
  if (scored.quantity) {
    const { start, end } = scored.quantity.quantity;
    spans.push({ start, end });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    // Words with nothing but a short one between them read as one passage.
    if (before && span.start <= before.end + 4) before.end = Math.max(before.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function shortened(text: string): string {
  if (text.length <= QUOTED) return text;
  const cut = text.slice(0, QUOTED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTED / 2))}…`;
}

/** Bounds of the fact as numbers: « 35 », « de 15 à 19 », « jusqu’à 15 000 ». */
function boundsInWords(fact: FactRow, lang: Lang): string {
  const number = (value: number) => numberInWords(value, lang);
  const words = WORDS[lang];
  if (fact.max === Number.POSITIVE_INFINITY) return `${words.least} ${number(fact.min)}`;
  if (fact.min === fact.max)
    return fact.approx ? `${words.about} ${number(fact.min)}` : number(fact.min);
  if (fact.min === 0) return `${words.most} ${number(fact.max)}`;
  return `${words.from} ${number(fact.min)} ${words.to} ${number(fact.max)}`;
}

const WORDS = {
  fr: { least: 'au moins', most: 'jusqu’à', about: 'environ', from: 'de', to: 'à' },
  en: { least: 'at least', most: 'up to', about: 'about', from: 'from', to: 'to' },
};

const formats = new Map<Lang, Intl.NumberFormat>();

function formatOf(lang: Lang): Intl.NumberFormat {
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
    formats.set(lang, format);
  }
  return format;
}

function numberInWords(value: number, lang: Lang): string {
  const format = formatOf(lang);
  const billion = lang === 'fr' ? 'milliard' : 'billion';
  for (const [scale, name] of [
    [1e9, billion],
    [1e6, 'million'],
  ] as const) {
    if (value < scale) continue;
    const plural = lang === 'fr' && value >= 2 * scale ? 's' : '';
    return `${format.format(value / scale)} ${name}${plural}`;
  }
  return format.format(Math.round(value));
}

/** Days in words met so far: making the formatter costs more than all the rest of a reason. */
const days = new Map<string, string>();

function dayInWords(day: number, lang: Lang): string {
  const key = `${lang}${day}`;
  let words = days.get(key);
  if (words === undefined) {
    words = dateInWords(isoOf(day), lang);
    if (days.size < 5000) days.set(key, words);
  }
  return words;
}

function slotNames({ scored, decision }: Judged): Pick<Why, 'agree' | 'differ' | 'missing'> {
  const agree: string[] = [];
  const differ: string[] = [];
  const missing: string[] = [];
  if (scored.subject === 'sentence') agree.push('subject');
  else missing.push('subject');
  if (scored.feature('cue') === 1) agree.push('predicate');
  else missing.push('predicate');
  if (scored.fact.unit !== null) {
    if (!scored.quantity) missing.push('quantity');
    else if (scored.quantity.relation === 'apart') differ.push('quantity');
    else agree.push('quantity');
  }
  if (scored.date === 'fits') agree.push('date');
  else if (scored.date === 'apart') differ.push('date');
  if (decision?.rule === 'polarity' || decision?.rule === 'denies-false') differ.push('polarity');
  return { agree, differ, missing };
}
