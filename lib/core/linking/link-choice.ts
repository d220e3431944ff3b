/**
 * What linking decides about one phrase: candidates with a small additive score and
 * the reasons for it.
 */
import type { Candidate, Confidence, Reason } from '../annotation';
import type { ActorId } from '../knowledge';

/** The actor chosen for a phrase, or `null` when it stays open between the candidates. */
export type Choice = { actor: ActorId | null; candidates: Candidate[] };

/** Scores from which a link is certain, likely or possible; below it is not made. */
const CERTAIN = 0.9;
const LIKELY = 0.6;
const POSSIBLE = 0.35;

/** How much each kind of evidence counts. A base value is the first of its rows. */
export const WEIGHTS = {
  fullName: 0.95,
  acronym: 0.92,
  needsContext: -0.12,
  weakCapital: -0.4,
  surname: 0.5,
  surnameOwn: 0.15,
  salient: 0.15,
  introduced: 0.3,
  inferred: -0.25,
  commonName: -0.4,
  contextCue: 0.2,
  apposition: 0.3,
  descriptor: 0.8,
  explicitRole: 0.92,
  datedRole: 0.82,
  formerRole: 0.75,
  nextRole: 0.7,
  relativeRole: 0.78,
  possessiveRole: 0.72,
  placedRole: 0.75,
  lastIntroduced: 0.78,
  usualCountry: 0.72,
  homeCountry: 0.45,
  open: 0.45,
  anaphora: 0.65,
} as const;

/** One candidate, chosen. */
export function choose(actor: ActorId, score: number, reasons: Reason[]): Choice {
  return { actor, candidates: [{ actor, score, reasons }] };
}

/** Several candidates between which nothing decides; the first is shown first. */
export function leaveOpen(actors: readonly ActorId[], score: number, reasons: Reason[]): Choice {
  return {
    actor: null,
    candidates: actors.map((actor, index) => ({ actor, score: score - index / 1000, reasons })),
  };
}

/** The score of the best candidate, rounded so that sums print as they are meant. */
export function scoreOf(choice: Choice): number {
  return choice.candidates[0]?.score ?? 0;
}

/** How sure `choice` is, or `null` when it is not worth making. An open choice is never sure. */
export function confidenceOf(choice: Choice): Confidence | null {
  const score = scoreOf(choice) + 1e-9;
  if (score < POSSIBLE) return null;
  if (choice.actor === null || score < LIKELY) return 'possible';
  return score < CERTAIN ? 'likely' : 'certain';
}
