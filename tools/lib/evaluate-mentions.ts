/**
 * Annotates the texts of a gold standard and scores the mentions.
 */

import type { ActorId, Pack } from '../../lib/core/knowledge';
import type { Engine } from '../../lib/core/names/engine';
import { splitSentences } from '../../lib/core/text/sentences';
import { tokenKey } from '../../lib/core/text/text';
import { annotatePlaced } from './annotate-placed';
import { today } from './arguments';
import { readArticleFile } from './article-file';
import type { EvaluationPart } from './evaluation';
import { findText, type Gold, readGold } from './gold';
import {
  addScores,
  type Counts,
  type MentionScore,
  ratesOf,
  scoreMentions,
} from './score-mentions';
import type { PlacedArticle } from './text-file';

/** Scores the mentions of the gold files in the folder, or is `null` when there are none. */
export const evaluateMentions: EvaluationPart = async ({ folder, texts, engine, pack }) => {
  const golds = readGold(folder);
  if (golds.length === 0) return null;
  const isRole = roleTest(pack);
  const lines: string[] = [];
  const scores: MentionScore[] = [];
  for (const gold of golds) {
    const path = findText(gold, folder, texts);
    const placed = await readArticleFile(path, {
      date: gold.date,
      url: urlOf(gold),
      today: today(),
    });
    const score = scoreMentions(gold, predictionsOf(placed, engine), isRole);
    scores.push(score);
    lines.push(`${gold.file}  ${describe(score.mentions)}`);
    for (const { kind, start, end, text, detail } of score.errors) {
      const sentence = sentenceAt(placed, start);
      lines.push(`  ${kind.padEnd(6)} sentence ${sentence}, ${start}-${end} « ${text} » ${detail}`);
    }
  }
  const total = addScores(scores);
  const { p, r } = ratesOf(total.roles);
  lines.push(
    `mentions  ${describe(total.mentions)}`,
    `roles     ${describe(total.roles)}`,
    `traps     ${total.traps.hit} of ${total.traps.total} hit`,
  );
  return {
    lines,
    json: { mentions: ratesOf(total.mentions), roles: { p, r }, traps: total.traps },
  };
};

/** Mentions that a reader would be shown. */
function predictionsOf(placed: PlacedArticle, engine: Engine) {
  return annotatePlaced(placed, engine).mentions.flatMap(
    ({ start, end, text, actor, confidence }) =>
      actor !== null && confidence !== 'possible' ? [{ start, end, text, actor }] : [],
  );
}

/** Tells whether a text points to a person by something else than one of its names. */
function roleTest(pack: Pack): (text: string, actor: ActorId) => boolean {
  const names = new Map<ActorId, string[]>();
  for (const { id, kind, aliases } of pack.actors) {
    if (kind === 'person') names.set(id, [...aliases.fr, ...aliases.en].map(tokenKey));
  }
  return (text, actor) => {
    const key = ` ${tokenKey(text)} `;
    return names.get(actor)?.every((name) => !key.includes(` ${name} `)) ?? false;
  };
}

/** Seeds have no address, only a placeholder. */
function urlOf({ url }: Gold): string | null {
  return url?.startsWith('http') ? url : null;
}

/** Number of the sentence that holds `offset`, from 1. */
function sentenceAt({ article, starts }: PlacedArticle, offset: number): number {
  const before = article.blocks.flatMap(({ text }, block) =>
    splitSentences(text).filter((span) => (starts[block] as number) + span.start <= offset),
  );
  return before.length;
}

function describe(counts: Counts): string {
  const { p, r, f1 } = ratesOf(counts);
  const [precision, recall, mean] = [p, r, f1].map((rate) => rate.toFixed(4));
  const { right, predicted, found, wanted } = counts;
  return `P ${precision} (${right}/${predicted})  R ${recall} (${found}/${wanted})  F1 ${mean}`;
}
