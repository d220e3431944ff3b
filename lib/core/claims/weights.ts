/**
 * Weights of the score, written by `node tools/run.mjs fit-claims`: do not edit.
 */
import type { Feature } from './features';

/** Weight of each feature, in log odds. */
export const SCORE_WEIGHTS: Readonly<Record<Feature, number>> = {
  best: 1.92,
  full: 2.03,
  own: 0.47,
  borrowed: 0,
  opposed: -1.31,
  coverage: 2.61,
  clauseCoverage: 1.52,
  strangers: -0.36,
  foreignNames: -3.26,
  heaviest: -0.06,
  second: 1.21,
  cue: 0.94,
  keywords: 1.81,
  actors: 0.5,
  subjectContext: 0.63,
  subjectAbsent: -0.5,
  quantityEqual: 1.8,
  quantityFits: -0.34,
  quantityApart: -0.61,
  quantityMissing: -1.49,
  dateFits: 1.32,
  dateApart: -0.72,
  age: -2.93,
  future: -3.7,
  ended: 0.25,
  isFalse: -1.39,
  variant: 0.83,
  short: -0.46,
  shortStrangers: -4.53,
  margin: -1.88,
  novel: 2.22,
};

/** Log odds when every feature is 0. */
export const SCORE_BIAS = -9.23;
