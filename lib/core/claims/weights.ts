/**
 * Weights of the score, written by `node tools/run.mjs fit-claims`: do not edit.
 */
import type { Feature } from './features';

/** Weight of each feature, in log odds. */
export const SCORE_WEIGHTS: Readonly<Record<Feature, number>> = {
  best: 1.9,
  full: 1.93,
  own: 0.53,
  borrowed: 0,
  opposed: -1.06,
  coverage: 2.66,
  clauseCoverage: 1.21,
  strangers: -0.38,
  foreignNames: -3.36,
  otherActors: -0.43,
  heaviest: 0.14,
  second: 1.04,
  cue: 1.25,
  keywords: 1.97,
  actors: 0.01,
  noActor: -0.5,
  subjectContext: 0.47,
  subjectAbsent: -0.51,
  quantityEqual: 1.88,
  quantityFits: -0.41,
  quantityApart: -0.78,
  quantityMissing: -1.47,
  dateFits: 1.3,
  dateApart: -0.7,
  age: -2.96,
  future: -3.79,
  ended: 0.34,
  isFalse: -1.41,
  variant: 1.12,
  short: -0.46,
  shortStrangers: -4.22,
  margin: -1.91,
  novel: 2.02,
};

/** Log odds when every feature is 0. */
export const SCORE_BIAS = -8.84;
