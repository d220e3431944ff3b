/**
 * Scores predicted mentions against a gold standard.
 *
 * A prediction is right when it overlaps a required mention and names one of its
 * actors; the exact border does not matter, since nested readings are both fine.
 * Optional mentions are neither rewarded nor punished. Traps are words that look
 * like a mention: naming the wrong actor there is an error, and counted apart.
 */
import type { Span } from '../../lib/core/annotation';
import type { ActorId } from '../../lib/core/knowledge';

/** What annotators agreed on. The first of `ids` is the best one, the others are accepted. */
export type GoldMention = Span & { text: string; ids: ActorId[]; optional: boolean };
/** Words that must not be taken for one of the actors `not`; for any actor when it is empty. */
export type Trap = Span & { text: string; not: ActorId[]; why: string };
/** A mention that readers would be shown. */
export type Prediction = Span & { text: string; actor: ActorId };

/** Predictions made and right, mentions wanted and found. */
export type Counts = { predicted: number; right: number; wanted: number; found: number };
/** One thing that went wrong, where it stands. */
export type ScoreError = Span & { kind: 'missed' | 'wrong' | 'trap'; text: string; detail: string };
export type MentionScore = {
  mentions: Counts;
  roles: Counts;
  traps: { hit: number; total: number };
  errors: ScoreError[];
};

/**
 * Scores the predictions for one text. `isRole` tells phrases that point to a person
 * by an office from those that name it.
 */
export function scoreMentions(
  gold: { mentions: readonly GoldMention[]; traps: readonly Trap[] },
  predictions: readonly Prediction[],
  isRole: (text: string, actor: ActorId) => boolean,
): MentionScore {
  const required = gold.mentions.filter(({ optional }) => !optional);
  const optional = gold.mentions.filter((mention) => mention.optional);
  const wantedRoles = required.filter(({ text, ids: [best = ''] }) => isRole(text, best));
  const found = new Set<GoldMention>();
  const trapped = new Set<Trap>();
  const score: MentionScore = {
    mentions: { predicted: 0, right: 0, wanted: required.length, found: 0 },
    roles: { predicted: 0, right: 0, wanted: wantedRoles.length, found: 0 },
    traps: { hit: 0, total: gold.traps.length },
    errors: [],
  };
  const count = (prediction: Prediction, right: boolean) => {
    const tallies = isRole(prediction.text, prediction.actor)
      ? [score.mentions, score.roles]
      : [score.mentions];
    for (const tally of tallies) {
      tally.predicted++;
      if (right) tally.right++;
    }
  };

  for (const prediction of predictions) {
    const { start, end, text, actor } = prediction;
    const names = ({ ids }: GoldMention) => ids.includes(actor);
    const trap = gold.traps.find(
      (one) => overlaps(one, prediction) && (one.not.length === 0 || one.not.includes(actor)),
    );
    const touched = required.filter((mention) => overlaps(mention, prediction));
    const excused = optional.filter((mention) => overlaps(mention, prediction));
    if (trap !== undefined) {
      trapped.add(trap);
      count(prediction, false);
      score.errors.push({ kind: 'trap', start, end, text, detail: `${actor}: ${trap.why}` });
    } else if (touched.some(names)) {
      for (const mention of touched.filter(names)) found.add(mention);
      count(prediction, true);
    } else if (touched.length > 0 ? !excused.some(names) : excused.length === 0) {
      count(prediction, false);
      const wanted = touched.map(({ ids, text: words }) => `« ${words} » is ${ids.join(' or ')}`);
      const detail = `${actor}${wanted.length > 0 ? `, but ${wanted.join(', ')}` : ''}`;
      score.errors.push({ kind: 'wrong', start, end, text, detail });
    }
  }
  for (const mention of required) {
    if (found.has(mention)) continue;
    const { start, end, text, ids } = mention;
    score.errors.push({ kind: 'missed', start, end, text, detail: ids.join(' or ') });
  }
  score.mentions.found = found.size;
  score.roles.found = wantedRoles.filter((mention) => found.has(mention)).length;
  score.traps.hit = trapped.size;
  score.errors.sort((a, b) => a.start - b.start || a.end - b.end);
  return score;
}

/** Adds up the scores of several texts; errors stay with their text. */
export function addScores(scores: readonly MentionScore[]): Omit<MentionScore, 'errors'> {
  const add = (pick: (score: MentionScore) => Counts): Counts => {
    const sum = { predicted: 0, right: 0, wanted: 0, found: 0 };
    for (const key of ['predicted', 'right', 'wanted', 'found'] as const) {
      for (const score of scores) sum[key] += pick(score)[key];
    }
    return sum;
  };
  return {
    mentions: add((score) => score.mentions),
    roles: add((score) => score.roles),
    traps: {
      hit: scores.reduce((sum, { traps }) => sum + traps.hit, 0),
      total: scores.reduce((sum, { traps }) => sum + traps.total, 0),
    },
  };
}

/** Precision, recall and their harmonic mean. Where nothing was asked, nothing is wrong. */
export function ratesOf(counts: Counts): { p: number; r: number; f1: number } {
  const p = counts.predicted === 0 ? 1 : counts.right / counts.predicted;
  const r = counts.wanted === 0 ? 1 : counts.found / counts.wanted;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
