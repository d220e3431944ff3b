/**
 * Everything that components need to put dates, numbers and messages into words.
 *
 * Made once from a `Translate`; the phrases around dates depend on how
 * precisely the date is known (« le 6 janvier 2026 », « en janvier 2026 »).
 */
import {
  dateInWords,
  enumerate,
  formatNumber,
  precisionOf,
  quote,
  typeset,
} from '../lib/core/format';
import {
  langOf,
  type MessageKey,
  type PluralFamily,
  plural,
  type Translate,
} from '../lib/core/i18n';
import type { PartialDate } from '../lib/core/interval';
import type { Lang } from '../lib/core/knowledge';
import { once } from '../lib/core/once';

export type Words = {
  t: Translate;
  lang: Lang;
  plural: (family: PluralFamily, count: number) => string;
  number: (value: number) => string;
  quote: (text: string) => string;
  /** Text of the base with the spaces of the language's typography. */
  text: (text: string) => string;
  list: (items: string[], type?: 'and' | 'or') => string;
  date: (date: PartialDate) => string;
  on: (date: PartialDate) => string;
  at: (date: PartialDate) => string;
  since: (date: PartialDate) => string;
  until: (date: PartialDate) => string;
  /** Both ends known: « du 21 septembre au 13 décembre »; one: since or until; none: `null`. */
  interval: (from: PartialDate | null, to: PartialDate | null) => string | null;
};

/** Keeps the messages without substitutions: browsers look each one up anew, and a card asks for dozens. */
function keeping(translate: Translate): Translate {
  const kept = once((key: MessageKey) => translate(key));
  return (key, ...substitutions) =>
    substitutions.length > 0 ? translate(key, ...substitutions) : kept(key);
}

/** Makes the words of the language in which `translate` answers. */
export function createWords(translate: Translate): Words {
  const t = keeping(translate);
  const lang = langOf(t);
  const date = (value: PartialDate) => dateInWords(value, lang);
  const phrase = (family: 'on' | 'at' | 'since' | 'until') => (value: PartialDate) =>
    t(`date_${family}_${precisionOf(value) === 'day' ? 'day' : 'month'}`, date(value));
  const since = phrase('since');
  const until = phrase('until');
  return {
    t,
    lang,
    plural: (family, count) => plural(t, lang, family, count),
    number: (value) => formatNumber(value, lang),
    quote: (text) => quote(typeset(text, lang), lang),
    text: (text) => typeset(text, lang),
    list: (items, type) => enumerate(items, lang, type),
    date,
    on: phrase('on'),
    at: phrase('at'),
    since,
    until,
    interval: (from, to) => {
      if (from && to) {
        const days = precisionOf(from) === 'day' && precisionOf(to) === 'day';
        return t(days ? 'date_range_day' : 'date_range_other', date(from), date(to));
      }
      if (from) return since(from);
      return to ? until(to) : null;
    },
  };
}
