/**
 * The known values of what a claim counts, at several dates: members of the
 * coalition, soldiers, billions.
 */
import type { Claim } from '../annotation';
import type { ActorId, Fact, FactId } from '../knowledge';
import { plainValue } from '../text/plain-text';
import { type Shelf, sourceLines } from './card-lines';
import type { NumberSeries, SeriesPoint } from './cards';

/** A quantity without upper bound is drawn up to this many times its lower one. */
const OPEN_WIDTH = 1.5;

/** Fewer values are no series. */
const FEWEST_POINTS = 2;

/** Returns the subjects whose facts may continue the series of `claim`. */
export function subjectsOfSeries(claim: Claim, facts: ReadonlyMap<FactId, Fact>): ActorId[] {
  return [...new Set(counted(claim, facts).map((fact) => fact.subject))];
}

/**
 * Builds the series of the best fact found for `claim` that has others like it
 * in `facts`: same subject, predicate, unit and counted thing. `null` when there is none.
 */
export function buildSeries(
  claim: Claim,
  facts: ReadonlyMap<FactId, Fact>,
  shelf: Shelf,
): NumberSeries | null {
  for (const found of counted(claim, facts)) {
    const points = [...facts.values()]
      .filter((fact) => fact.status !== 'false' && keyOf(fact) === keyOf(found))
      .flatMap((fact) => pointOf(fact, shelf) ?? [])
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
    if (points.length < FEWEST_POINTS || !found.quantity) continue;
    const { unit, of } = found.quantity;
    const { quantity } = claim.frame;
    return plainValue<NumberSeries>({
      of: of?.[shelf.lang] ?? unit,
      unit,
      points,
      article:
        quantity?.unit === unit
          ? {
              text: quantity.text,
              min: quantity.min,
              max: quantity.max ?? quantity.min * OPEN_WIDTH,
            }
          : null,
    });
  }
  return null;
}

function counted(claim: Claim, facts: ReadonlyMap<FactId, Fact>): Fact[] {
  return claim.facts.flatMap((match) => {
    const fact = facts.get(match.fact);
    return fact?.quantity && fact.status !== 'false' ? [fact] : [];
  });
}

function keyOf(fact: Fact): string | null {
  const { subject, predicate, quantity } = fact;
  return quantity && JSON.stringify([subject, predicate, quantity.unit, quantity.of?.fr ?? null]);
}

function pointOf(fact: Fact, shelf: Shelf): SeriesPoint | null {
  const { quantity } = fact;
  const min = quantity?.min ?? quantity?.value ?? null;
  const max = quantity?.max ?? quantity?.value ?? null;
  if (!quantity || (min === null && max === null)) return null;
  return {
    fact: fact.id,
    statement: fact.statement[shelf.lang],
    asOf: fact.asOf,
    min: min ?? max ?? 0,
    max: max ?? min ?? 0,
    approx: quantity.approx,
    sources: sourceLines(fact.sources, shelf),
  };
}
