/**
 * Compares a quantity of a sentence with that of a fact, and the days of a
 * sentence with those of a fact.
 */

import { dayOf } from './calendar';
import type { DateMention } from './dates';
import type { FactRow } from './fact-index';
import type { Quantity } from './quantities';
import { unitCode } from './units';

/**
 * How a quantity of the sentence stands to that of the fact: the same, rounded,
 * inside a fact that is itself inexact, around such a fact, or apart.
 */
export type QuantityRelation = 'equal' | 'rounds' | 'within' | 'covers' | 'apart';

/**
 * Compares bounds; `null` when either side has none or they count different
 * things. A bare number (« ils étaient trente-cinq ») may count countries or
 * leaders when it fits, never when it does not; so may leaders stand for countries.
 */
export function compareQuantity(quantity: Quantity, fact: FactRow): QuantityRelation | null {
  if (fact.unit === null || Number.isNaN(fact.min)) return null;
  if (quantity.unit === fact.unit) {
    return isTold(quantity, fact) && isStated(quantity, fact)
      ? 'equal'
      : compareBounds(quantity, fact);
  }
  const isLoose =
    (quantity.unit === null && (quantity.noun === null || LOOSE.test(quantity.noun))) ||
    (quantity.unit === 'leader' && fact.unit === 'country') ||
    (quantity.unit === 'country' && fact.unit === 'leader');
  if (!isLoose || !/^(?:country|leader)$/.test(fact.unit) || quantity.max < 5) return null;
  const relation = compareBounds(quantity, fact);
  if (relation === 'apart') return null;
  return quantity.unit === null ? relation : 'rounds';
}

/**
 * May a wording of the fact vouch for the quantity? A fact of one exact number is
 * rounded by « une trentaine » and « près de 500 », even where its wordings round as well.
 */
function isTold({ form }: Quantity, fact: FactRow): boolean {
  if (fact.min === fact.max && !fact.approx) return false;
  if (form === 'over' || form === 'under') return fact.max === Number.POSITIVE_INFINITY;
  return form === 'exact' || fact.approx;
}

/** Does one of the fact's own wordings give this very quantity? */
function isStated(quantity: Quantity, fact: FactRow): boolean {
  const unit = unitCode(fact.unit as string);
  return fact.stated.some(
    (stated) =>
      stated.unit === unit &&
      isClose(stated.min, quantity.min) &&
      isClose(stated.max, quantity.max),
  );
}

/** What follows a bare number: « vingt-sept d’entre eux ». */
const LOOSE = /^(?:eux|elles|entre|d|participants|volontaires|allies)$/;

function compareBounds(quantity: Quantity, fact: FactRow): QuantityRelation {
  const factExact = fact.min === fact.max;
  const inexact = fact.approx || !factExact;
  const slack = fact.approx && factExact ? 0.1 : 0;
  const low = fact.min * (1 - slack);
  const high = fact.max * (1 + slack);
  if (isClose(quantity.min, fact.min) && isClose(quantity.max, fact.max)) return 'equal';
  if (isRounding(quantity, fact)) return 'rounds';
  if (quantity.form === 'exact') {
    if (quantity.min < low * 0.9999 || quantity.min > high * 1.0001) return 'apart';
    if (factExact) return 'equal';
    return 'within';
  }
  // « une trentaine » still fits 37: a collective noun reaches a quarter beyond itself.
  const reach = quantity.form === 'about' && quantity.max <= 60 ? 2.5 : 0;
  if (quantity.max + reach < low || quantity.min - reach > high) return 'apart';
  if (!inexact) return 'rounds';
  if (isClose(quantity.min, low) && isClose(quantity.max, high)) return 'equal';
  if (quantity.min >= low * 0.999 && quantity.max <= high * 1.001)
    return factExact ? 'equal' : 'within';
  // « environ 20 % » and a fact that is itself about 20 %
  if (factExact && quantity.form === 'about') return 'equal';
  // « quelque 200 000 » and a fact of « au moins 200 000 »
  return quantity.form === 'about' ? 'rounds' : 'covers';
}

/** Numbers below this are not rounded without a word that says so: 26, 27 and 35 countries differ. */
const ROUNDABLE = 100;
/** « plus de 50 000 » for 55 000: as far as an open bound still stands for the number. */
const REACH = 1.25;

/** « huit cents drones » for 822, « plus de 1 000 kilomètres » for 1 200. */
function isRounding({ form, min, max }: Quantity, fact: FactRow): boolean {
  if (form === 'over') return fact.min > min && fact.min <= min * REACH;
  if (form === 'under') return fact.max < max && fact.max >= max / REACH;
  if (form !== 'exact' || fact.min !== fact.max || min < ROUNDABLE || min === fact.min)
    return false;
  const grain = 10 ** Math.floor(Math.log10(min));
  return min % grain === 0 && Math.abs(min - fact.min) < grain / 2;
}

function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b));
}

/** Does `date` share a day with `from..to`? Open bounds count as open. */
export function overlapsDays(date: DateMention, from: number, to: number): boolean {
  const first = date.open === 'from' ? Number.NEGATIVE_INFINITY : dayOf(date.from);
  const last = date.open === 'to' ? Number.POSITIVE_INFINITY : dayOf(date.to);
  return first <= to && last >= from;
}
