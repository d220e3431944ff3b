/**
 * The nouns of offices laid out for looking up: by first word, longest first.
 */
import type { Lang } from '../knowledge';
import { ENGLISH_ROLES } from './roles-english';
import { FRENCH_ROLES, PORTFOLIOS } from './roles-french';
import type { RoleHead, RoleRow } from './roles-words';

/** Heads by their first word, longest first. */
export type HeadTable = ReadonlyMap<
  string,
  readonly { phrase: readonly string[]; head: RoleHead }[]
>;

function table(rows: readonly RoleRow[]): HeadTable {
  const heads = new Map<string, { phrase: string[]; head: RoleHead }[]>();
  for (const [phrases, office, more] of rows) {
    for (const text of phrases.split('|')) {
      const phrase = text.split(' ');
      const head = {
        office,
        gender: null,
        org: null,
        usual: null,
        complement: 'place',
        ...more,
      } as const;
      const list = heads.get(phrase[0] as string) ?? [];
      list.push({ phrase, head });
      heads.set(phrase[0] as string, list);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return heads;
}

const headTables: Partial<Record<Lang, HeadTable>> = {};

/** Nouns of office of `lang`, laid out when a text first asks. */
export function roleHeads(lang: Lang): HeadTable {
  headTables[lang] ??= table(lang === 'fr' ? FRENCH_ROLES : ENGLISH_ROLES);
  return headTables[lang];
}

/** Portfolios, longest first. */
export const ROLE_PORTFOLIOS: readonly {
  phrase: readonly string[];
  office: string;
  usual: string | null;
}[] = PORTFOLIOS.flatMap(([phrases, office, usual]) =>
  phrases.split('|').map((text) => ({ phrase: text.split(' '), office, usual: usual ?? null })),
).sort((a, b) => b.phrase.length - a.phrase.length);
