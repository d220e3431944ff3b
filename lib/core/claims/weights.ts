/**
 * Weights of the score, written by `node tools/run.mjs fit-claims`: do not edit.
 */
import type { Feature } from './features';

/** Weight of each feature, in log odds. */
export const SCORE_WEIGHTS: Readonly<Record<Feature, number>> = {
  best: 1.47,
  full: 2.05,
  own: 0.78,
  borrowed: 0,
  opposed: -0.15,
  coverage: 3.64,
  clauseCoverage: 0.66,
  strangers: -0.9,
  foreignNames: -2.97,
  heaviest: -0.41,
  second: 1.11,
  cue: 0.7,
  keywords: 2.14,
  subjectContext: 0.49,
  subjectAbsent: -0.55,
  quantityEqual: 1.94,
  quantityFits: 0.55,
  quantityApart: -0.74,
  quantityMissing: -1.58,
  dateFits: 1.18,
  dateApart: -1.21,
  age: -2.52,
  future: -3.2,
  ended: 0.17,
  isFalse: -0.74,
  variant: 0.45,
  short: -1,
  margin: -2.1,
  novel: 1.51,
};

/** Log odds when every feature is 0. */
export const SCORE_BIAS = -7.98;
