/**
 * Weights of the score, written by `node tools/run.mjs fit-claims`: do not edit.
 */
import type { Feature } from './features';

/** Weight of each feature, in log odds. */
export const SCORE_WEIGHTS: Readonly<Record<Feature, number>> = {
  best: 1.74,
  full: 1.58,
  own: 0.73,
  borrowed: 0,
  opposed: -0.98,
  coverage: 3.1,
  clauseCoverage: 0.93,
  strangers: 0,
  foreignNames: -2.76,
  heaviest: 0.03,
  second: 1.22,
  cue: 0.83,
  keywords: 2.01,
  actors: 0.43,
  subjectContext: 0.53,
  subjectAbsent: -0.47,
  quantityEqual: 1.99,
  quantityFits: -0.03,
  quantityApart: -0.63,
  quantityMissing: -1.55,
  dateFits: 1.27,
  dateApart: -0.95,
  age: -2.42,
  future: -3.92,
  ended: 0.05,
  isFalse: -0.64,
  variant: 0.7,
  short: -0.46,
  shortStrangers: -3.93,
  margin: -2.13,
  novel: 1.8,
};

/** Log odds when every feature is 0. */
export const SCORE_BIAS = -8.5;
