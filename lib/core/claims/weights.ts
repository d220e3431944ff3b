/**
 * Weights of the score, written by `node tools/run.mjs fit-claims`: do not edit.
 */
import type { Feature } from './features';

/** Weight of each feature, in log odds. */
export const SCORE_WEIGHTS: Readonly<Record<Feature, number>> = {
  best: 1.55,
  full: 2.21,
  own: 0.38,
  borrowed: 0,
  opposed: -1.05,
  coverage: 2.63,
  clauseCoverage: 1.26,
  strangers: -0.47,
  foreignNames: -3.28,
  otherActors: -0.41,
  heaviest: 0.06,
  second: 1.25,
  cue: 1.09,
  keywords: 1.87,
  actors: 0.15,
  noActor: -0.45,
  subjectContext: 0.56,
  subjectAbsent: -0.43,
  quantityEqual: 1.97,
  quantityFits: -0.36,
  quantityApart: -0.63,
  quantityMissing: -1.48,
  dateFits: 1.33,
  dateApart: -0.63,
  age: -3,
  future: -3.71,
  ended: 0.26,
  isFalse: -1.35,
  variant: 0.97,
  short: -0.45,
  shortStrangers: -4.55,
  margin: -1.91,
  novel: 2.06,
};

/** Log odds when every feature is 0. */
export const SCORE_BIAS = -8.79;
