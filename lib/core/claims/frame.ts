/**
 * The frame of a claim: who says what of whom, how many, when, and how surely, as
 * far as the sentence tells without a parser. Readers see it in words.
 */
import type { ClaimFrame } from '../annotation';
import type { ActorId } from '../knowledge';
import { isFiniteVerb } from './clauses';
import type { Reading } from './reading';
import type { Scored } from './score';

/** Builds the frame of a sentence; `best` is the fact that it states, or `null`. */
export function frameOf(reading: Reading, best: Scored | null): ClaimFrame {
  const clause = mainClause(reading, best);
  const { agents, objects } = rolesIn(reading);
  const speech = reading.speech.find(({ speaker }) => speaker !== null);
  const quantity = best?.quantity?.quantity ?? reading.quantities.find(({ unit }) => unit !== null);
  const date = reading.dates[0];
  const condition = reading.conditions[0];
  return {
    speaker: speech?.speaker
      ? {
          text: textOf(reading, speech.speaker),
          actor: speech.speaker.actor,
          by: speech.by,
        }
      : null,
    predicate: best?.fact.predicate ?? null,
    agents,
    objects,
    quantity: quantity
      ? {
          text: reading.text.slice(quantity.start, quantity.end),
          min: quantity.min,
          max: Number.isFinite(quantity.max) ? quantity.max : null,
          unit: quantity.unit ?? '',
          of: quantity.basis,
        }
      : null,
    time: date
      ? {
          text: reading.text.slice(date.start, date.end),
          from: date.open === 'from' ? null : date.from,
          to: date.open === 'to' ? null : date.to,
        }
      : null,
    polarity: isDenied(reading, clause) ? 'denied' : 'affirmed',
    modality: modalityIn(reading, clause),
    condition: condition ? textOf(reading, condition) : null,
  };
}

function textOf(reading: Reading, { first, last }: { first: number; last: number }): string {
  return reading.text.slice(reading.words[first]?.start, reading.words[last - 1]?.end);
}

/** The clause with most of the evidence, else the first with a finite verb. */
function mainClause(reading: Reading, best: Scored | null): number {
  if (best) {
    const names = new Set(best.evidence);
    const counts = new Map<number, number>();
    for (const { name, clause } of reading.terms) {
      if (names.has(name)) counts.set(clause, (counts.get(clause) ?? 0) + 1);
    }
    const [top] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (top) return top[0];
  }
  const found = reading.clauses.findIndex(({ first, last }) => {
    for (let index = first; index < last; index++) {
      if (isFiniteVerb(reading.words, index)) return true;
    }
    return false;
  });
  return Math.max(0, found);
}

/** Actors before the first finite verb act; those after it are acted upon. */
function rolesIn(reading: Reading): { agents: ActorId[]; objects: ActorId[] } {
  let verb = reading.words.findIndex((_, index) => isFiniteVerb(reading.words, index));
  if (verb < 0) verb = reading.words.length;
  const agents = new Set<ActorId>();
  const objects = new Set<ActorId>();
  for (const { name, first } of reading.terms) {
    if (!name.startsWith('a:')) continue;
    (first < verb ? agents : objects).add(name.slice(2));
  }
  for (const actor of agents) objects.delete(actor);
  return { agents: [...agents], objects: [...objects] };
}

function isDenied(reading: Reading, clause: number): boolean {
  const own = reading.terms.filter((term) => term.clause === clause && !/^[af]:/.test(term.name));
  return own.filter(({ denied }) => denied).length * 2 > own.length;
}

function modalityIn(reading: Reading, clause: number): ClaimFrame['modality'] {
  const modality = reading.modalities[clause] ?? 'asserted';
  const isReported = reading.speech.some(({ by }) => by === 'according-to');
  return modality === 'asserted' && isReported ? 'reported' : modality;
}
