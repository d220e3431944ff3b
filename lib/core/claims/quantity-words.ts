/**
 * The words that make a number inexact, a fraction or a part of a name, and the
 * bounds that they give it. The bounds are our convention.
 */
import { PhraseTable } from './words';

/** How a quantity is worded. */
export type QuantityForm = 'exact' | 'about' | 'over' | 'under' | 'between' | 'vague';

/** Bounds of a quantity and how they are worded. */
export type Bounds = { min: number; max: number; form: QuantityForm };
/** Turns a number into the bounds that a wording gives it. */
export type Shape = (value: number) => Bounds;

/** Bounds of a bare number. */
export const exact: Shape = (value) => ({ min: value, max: value, form: 'exact' });
/** A tenth around. */
export const about: Shape = (value) => ({ min: value * 0.9, max: value * 1.1, form: 'about' });
/** Up to a tenth below. */
const nearly: Shape = (value) => ({ min: value * 0.9, max: value, form: 'about' });
/** That or more. */
export const over: Shape = (value) => ({ min: value, max: Number.POSITIVE_INFINITY, form: 'over' });
/** That or less. */
export const under: Shape = (value) => ({ min: 0, max: value, form: 'under' });
/** « une trentaine »: three below to five above; a quarter around where that is wider. */
export const collective: Shape = (value) =>
  value < 50
    ? { min: value - 3, max: value + 5, form: 'about' }
    : { min: value * 0.8, max: value * 1.25, form: 'about' };
/** « des dizaines de milliers »: from twice the word to just below the next power of ten. */
export const several: Shape = (value) => ({ min: value * 2, max: value * 10 - 1, form: 'vague' });

/** Wordings that stand before a number. */
export const BEFORE = new PhraseTable<Shape>([
  ...list(about, 'environ', 'quelque', 'autour de', 'autour d', 'aux alentours de', 'à peu près'),
  ...list(about, 'approximativement', 'dans les', 'de l’ordre de', 'about', 'around', 'some'),
  ...list(about, 'roughly', 'approximately', 'an estimated', 'quelque chose comme', 'circa'),
  ...list(nearly, 'près de', 'près d', 'presque', 'pas loin de', 'nearly', 'almost', 'close to'),
  ...list(nearly, 'un peu moins de', 'à peine moins de', 'just under', 'a little under'),
  ...list(over, 'plus de', 'plus d', 'au moins', 'au minimum', 'un minimum de', 'minimum'),
  ...list(over, 'un peu plus de', 'bien plus de', 'supérieur à', 'more than', 'over', 'at least'),
  ...list(over, 'upwards of', 'no fewer than', 'no less than', 'pas moins de', 'exceeding'),
  ...list(
    under,
    'moins de',
    'moins d',
    'jusqu’à',
    'jusqu’a',
    'au plus',
    'au maximum',
    'plafonné à',
  ),
  ...list(under, 'plafonnée à', 'limité à', 'limitée à', 'tout au plus', 'un maximum de', 'up to'),
  ...list(under, 'less than', 'fewer than', 'at most', 'under', 'capped at', 'limited to'),
]);

/** Wordings that stand after a number or its noun. */
export const AFTER = new PhraseTable<Shape>([
  ...list(about, 'environ', 'ou presque', 'or so'),
  ...list(over, 'ou plus', 'au moins', 'au minimum', 'or more', 'at least'),
  ...list(under, 'au plus', 'au maximum', 'maximum', 'tout au plus', 'at most'),
]);

/** Collective nouns, which stand for about their number. */
export const COLLECTIVES = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
  ['dozen', 12],
]);

/** Plurals that stand for an unknown multiple. */
export const PLURALS = new Map([
  ['dizaines', 10],
  ['douzaines', 12],
  ['centaines', 100],
  ['milliers', 1e3],
  ['millions', 1e6],
  ['milliards', 1e9],
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['billions', 1e9],
]);

/** English « several thousand », « a few hundred ». */
export const SCALE_WORDS = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Fractions, as percentages. */
export const FRACTIONS = new PhraseTable<Bounds>([
  ...list({ min: 50, max: 50, form: 'exact' } as Bounds, 'la moitié', 'half'),
  ...list(
    { min: 33, max: 34, form: 'about' } as Bounds,
    'un tiers',
    'le tiers',
    'a third',
    'one third',
  ),
  ...list({ min: 66, max: 67, form: 'about' } as Bounds, 'deux tiers', 'two thirds'),
  ...list(
    { min: 25, max: 25, form: 'exact' } as Bounds,
    'un quart',
    'le quart',
    'a quarter',
    'one quarter',
  ),
  ...list({ min: 75, max: 75, form: 'exact' } as Bounds, 'trois quarts', 'three quarters'),
  ...list({ min: 20, max: 20, form: 'exact' } as Bounds, 'un cinquième', 'a fifth', 'one fifth'),
  ...list({ min: 80, max: 80, form: 'exact' } as Bounds, 'quatre cinquièmes', 'four fifths'),
  ...list({ min: 10, max: 10, form: 'exact' } as Bounds, 'un dixième', 'a tenth', 'one tenth'),
  ...list({ min: 50, max: 100, form: 'over' } as Bounds, 'la majorité', 'most', 'the majority'),
  ...list(
    { min: 50, max: 100, form: 'over' } as Bounds,
    'la plupart',
    'une majorité',
    'a majority',
  ),
]);

/** Words between a number and its noun that are read over. */
export const SKIPPED = new Set(
  (
    'de d des du of the les la le autres autre principaux principales nouveaux nouvelles nouvel petits petites grands ' +
    'grandes premiers premieres derniers dernieres seuls seules memes hauts hautes gros other main new first last more additional ' +
    'top senior european europeens allied western occidentaux'
  ).split(' '),
);

/** Words at which the search for a noun ends. */
export const STOPS = new Set(
  (
    'a au aux l en dans pour par sur avec qui que dont ont sont se est ou puis contre apres avant depuis selon lors entre sans sous vers chez ' +
    'il elle ils elles on ne n y in on at to for by with who that which have has had are is were was or than from per after before'
  ).split(' '),
);

/** Nouns that a number names rather than counts: « article 5 », « France 2 ». */
export const LABELLED = new Set(
  'article articles page pages chapitre numero no n annexe resolution chaine france channel chapter number ligne phase orion mirage boulevard'.split(
    ' ',
  ),
);

/** « passe de 26 à 35 »: the number that counts is the second. */
export const CHANGES =
  /^(?:pass|ramen|redui|redescen|grimp|progress|augment|chut|baiss|tomb|rose|fell|went|grew)/;

function list<Value>(value: Value, ...phrases: string[]): [string, Value][] {
  return phrases.map((phrase) => [phrase, value]);
}
