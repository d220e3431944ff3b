/**
 * Other spellings of the same name, made when a pack is compiled.
 *
 * Accents, case, hyphens and apostrophes need no variants: folding makes them equal.
 * What is left are transliterations, which newspapers settle differently.
 */
import type { ActorKind } from '../knowledge';

/** Endings of Slavic surnames that stand for one another: Zelensky, Zelenskyy, Zelenski. */
const SLAVIC_ENDINGS = ['sky', 'skyy', 'skyi', 'skiy', 'skyï', 'ski', 'skii', 'skij'];
const SLAVIC_ENDING = /sk(?:yy|yi|yï|y|iy|ii|ij|i)$/u;

/** Given names of the East that newspapers write in several ways, all that go for one another. */
const GIVEN_NAMES: readonly (readonly string[])[] = [
  ['Andrii', 'Andriy', 'Andriï', 'Andrij', 'Andri'],
  ['Serhii', 'Serhiy', 'Serhiï', 'Sergiy', 'Sergii', 'Serguiï', 'Serhij'],
  ['Oleksandr', 'Oleksander', 'Olexandre', 'Olexandr'],
  ['Volodymyr', 'Volodimir', 'Volodymir', 'Wolodymyr'],
  ['Vladimir', 'Wladimir'],
  ['Mykhailo', 'Mykhaïlo', 'Mikhaïlo', 'Mykhaylo'],
  ['Valerii', 'Valeriy', 'Valeriï', 'Valery', 'Valéri'],
  ['Kyrylo', 'Kirilo', 'Kyrilo', 'Kirill'],
  ['Yulia', 'Yuliia', 'Ioulia', 'Iuliia', 'Iulia', 'Julia'],
  ['Sergueï', 'Sergey', 'Sergei', 'Serguei', 'Sergej'],
  ['Dmitri', 'Dmitry', 'Dmitriy', 'Dmitrij'],
  ['Iouri', 'Yuri', 'Youri', 'Yury', 'Juri'],
  ['Denys', 'Denis'],
  ['Rustem', 'Roustem', 'Rostem'],
  ['Vasyl', 'Vassyl', 'Vasil'],
];

const GIVEN_NAME = new Map(
  GIVEN_NAMES.flatMap((names) => names.map((name) => [name, names] as const)),
);

/** Place names with two current spellings in both languages. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/\bKiev\b/u, 'Kyiv'],
  [/\bKyiv\b/u, 'Kiev'],
  [/\bOdessa\b/u, 'Odesa'],
  [/\bOdesa\b/u, 'Odessa'],
  [/\bKharkiv\b/u, 'Kharkov'],
  [/\bDonbass\b/u, 'Donbas'],
  [/\bDonbas\b/u, 'Donbass'],
];

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};

/** Returns the other spellings of `alias` for an actor of `kind`; may be empty. */
export function spellingVariants(alias: string, kind: ActorKind): string[] {
  const variants: string[] = [];
  const twins: string[] = [];
  if (kind === 'person') {
    if (SLAVIC_ENDING.test(alias)) {
      const stem = alias.replace(SLAVIC_ENDING, '');
      for (const ending of SLAVIC_ENDINGS) variants.push(stem + ending);
    }
    if (/[äöü]/iu.test(alias)) {
      variants.push(alias.replace(/[äöü]/giu, (letter) => UMLAUTS[letter] ?? letter));
    }
  }
  const [given = '', ...rest] = alias.split(' ');
  const names = kind === 'person' && rest.length > 0 ? GIVEN_NAME.get(given) : undefined;
  for (const name of names ?? [])
    for (const spelling of [alias, ...variants]) twins.push(name + spelling.slice(given.length));
  variants.push(...twins);
  for (const [pattern, twin] of TWINS)
    if (pattern.test(alias)) variants.push(alias.replace(pattern, twin));
  return variants.filter((variant) => variant !== alias);
}
