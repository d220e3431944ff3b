/**
 * Forms of French and English nouns of office that follow the rules: the feminine of
 * « chef de la diplomatie », the plural of « premier ministre » and of « foreign minister ».
 */
import type { Lang } from '../knowledge';

const FEMININE: ReadonlyMap<string, string> = new Map(
  'president presidente,premier premiere,chef cheffe,patron patronne,conseiller conseillere,directeur directrice,commandant commandante,dirigeant dirigeante,chancelier chanceliere,haut haute,representant representante,souverain souveraine,delegue deleguee,charge chargee,general generale,numero numero,un une'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Words with which the noun itself ends: what follows does not agree with it. */
const LINK = /^(?:de|du|d|des|a|au|aux|en|par|of|for)$/;

/** The words of `phrase` with those of the noun itself changed by `change`. */
function inflect(phrase: readonly string[], change: (word: string, index: number) => string) {
  const end = phrase.findIndex((word) => LINK.test(word));
  return phrase.map((word, index) => (end < 0 || index < end ? change(word, index) : word));
}

/** The feminine of a French noun of office in folded words, or `null` when it has no form of its own. */
export function feminineOf(phrase: readonly string[]): string[] | null {
  const feminine = inflect(phrase, (word) => FEMININE.get(word) ?? word);
  return feminine.every((word, index) => word === phrase[index]) ? null : feminine;
}

/** The plural of a noun of office in folded words. */
export function pluralOf(phrase: readonly string[], lang: Lang): string[] {
  if (lang === 'en') {
    const end = phrase.findIndex((word) => LINK.test(word));
    const noun = (end < 0 ? phrase.length : end) - 1;
    return phrase.map((word, index) => (index === noun ? `${word}s` : word));
  }
  return inflect(phrase, (word) => {
    if (/[sx]$/.test(word) || word === 'vice') return word;
    return word.endsWith('al') ? word.replace(/al$/, 'aux') : `${word}s`;
  });
}
