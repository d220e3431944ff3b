/**
 * The nouns of offices laid out for looking up: by first word, longest first.
 */
import type { Lang } from '../knowledge';
import { ENGLISH_ROLES } from './roles-english';
import { feminineOf, pluralOf } from './roles-forms';
import { FRENCH_ROLES, PORTFOLIOS } from './roles-french';
import type { RoleHead } from './roles-words';

/** Heads by their first word, longest first. */
export type HeadTable = ReadonlyMap<
  string,
  readonly { phrase: readonly string[]; head: RoleHead }[]
>;

/** All ways of saying each office of `lang`, as the tables have it and, where these lack it, in the feminine. */
function formsOf(lang: Lang): [phrase: string[], head: RoleHead][] {
  const rows = lang === 'fr' ? FRENCH_ROLES : ENGLISH_ROLES;
  const forms = new Map<string, [string[], RoleHead]>();
  const add = (phrase: string[], head: RoleHead) => {
    const key = phrase.join(' ');
    if (!forms.has(key)) forms.set(key, [phrase, head]);
  };
  const heads = rows.map(([phrases, office, more]): [string[], RoleHead] => [
    phrases.split('|'),
    { office, gender: null, org: null, usual: null, complement: 'place', ...more },
  ]);
  for (const [phrases, head] of heads) for (const text of phrases) add(text.split(' '), head);
  if (lang === 'en') return [...forms.values()];
  for (const [phrase, head] of [...forms.values()]) {
    const feminine = feminineOf(phrase);
    if (feminine !== null) add(feminine, { ...head, gender: 'feminine' });
  }
  return [...forms.values()];
}

function tableOf(forms: readonly [phrase: string[], head: RoleHead][]): HeadTable {
  const heads = new Map<string, { phrase: string[]; head: RoleHead }[]>();
  for (const [phrase, head] of forms) {
    const first = phrase[0] as string;
    const list = heads.get(first);
    if (list === undefined) heads.set(first, [{ phrase, head }]);
    else list.push({ phrase, head });
  }
  for (const list of heads.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return heads;
}

const singular: Partial<Record<Lang, HeadTable>> = {};
const plural: Partial<Record<Lang, HeadTable>> = {};

/** Nouns of office of `lang`, laid out when a text first asks. */
export function roleHeads(lang: Lang): HeadTable {
  singular[lang] ??= tableOf(formsOf(lang));
  return singular[lang];
}

/** The same in the plural, those that are of a country: « présidents », « foreign ministers ». */
export function pluralHeads(lang: Lang): HeadTable {
  plural[lang] ??= tableOf(
    formsOf(lang)
      .filter(([, { complement, office }]) => /^p/.test(complement) && office !== 'other')
      .map(([phrase, head]) => [pluralOf(phrase, lang), head]),
  );
  return plural[lang];
}

/** Portfolios, longest first. */
export const ROLE_PORTFOLIOS: readonly {
  phrase: readonly string[];
  office: string;
  usual: string | null;
}[] = PORTFOLIOS.flatMap(([phrases, office, usual]) =>
  phrases.split('|').map((text) => ({ phrase: text.split(' '), office, usual: usual ?? null })),
).sort((a, b) => b.phrase.length - a.phrase.length);
