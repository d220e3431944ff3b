/**
 * Scores single sentences with one ambiguous name each (`ambiguity-cases.jsonl`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { annotate } from '../../lib/core/annotate';
import type { IsoDate } from '../../lib/core/interval';
import type { ActorId } from '../../lib/core/knowledge';
import type { Engine } from '../../lib/core/names/engine';
import type { EvaluationPart } from './evaluation';

/** A sentence, the words in question and whom they name on the day, or `null` for nobody. */
export type AmbiguityCase = {
  text: string;
  mention: string;
  /** Which of several occurrences, from 1. */
  occurrence?: number;
  expected: ActorId | null;
  articleDate: IsoDate;
  /** Two careful readers could differ: not counted. */
  optional?: boolean;
  why: string;
};

const FILE = 'ambiguity-cases.jsonl';

/** Scores the cases in the folder, or is `null` when it holds none. */
export const evaluateCases: EvaluationPart = async ({ folder, engine }) => {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  const cases = readCases(path);
  const counted = cases.filter(({ optional }) => optional !== true);
  const wrong = counted.filter((one) => !isRight(one, engine));
  return {
    lines: [
      ...wrong.map((one) => {
        const found = actorsOf(one, engine).join(', ') || 'nobody';
        return `  wrong  « ${one.mention} » ${found}, not ${one.expected ?? 'nobody'}: ${one.text}`;
      }),
      `cases     ${counted.length - wrong.length} of ${counted.length} right`,
    ],
    json: { cases: { right: counted.length - wrong.length, total: counted.length } },
  };
};

/** Reads the cases of a file, one a line. */
export function readCases(path: string): AmbiguityCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as AmbiguityCase);
}

/** Do the highlighted mentions name exactly the actor expected? */
export function isRight(one: AmbiguityCase, engine: Engine): boolean {
  const actors = actorsOf(one, engine);
  return one.expected === null
    ? actors.length === 0
    : actors.length > 0 && actors.every((actor) => actor === one.expected);
}

/** The actors that readers would be shown at the words in question. */
function actorsOf(one: AmbiguityCase, engine: Engine): ActorId[] {
  let start = one.text.indexOf(one.mention);
  for (let more = (one.occurrence ?? 1) - 1; more > 0; more--) {
    start = one.text.indexOf(one.mention, start + 1);
  }
  const end = start + one.mention.length;
  const block = { id: 0, kind: 'paragraph', text: one.text, post: null } as const;
  const article = { url: null, asOf: one.articleDate, lang: 'fr', blocks: [block] } as const;
  return annotate({ ...article, blocks: [block] }, engine).mentions.flatMap((mention) =>
    mention.actor !== null &&
    mention.confidence !== 'possible' &&
    mention.start < end &&
    mention.end > start
      ? [mention.actor]
      : [],
  );
}
