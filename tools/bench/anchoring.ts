/**
 * Notes found again after edits whose outcome is known, beside the way of anchoring
 * that the Hypothesis client describes, on the same thousand edit scripts.
 */
import { anchorOurs, editedArticles, readArticles } from '../anchoring/corpus';
import { anchorLikeHypothesis } from '../anchoring/hypothesis';
import { type Anchoring, scoreAnchoring } from '../anchoring/score';

export const title = '1,000 edit scripts on 50 articles, 10 notes each; wrong: put on other words';

const SCRIPTS = 1_000;

/** `foundPercent` of the passages whose words all survive; `alteredFound` of those that lost some words. */
type Row = {
  way: string;
  notes: number;
  surviving: number;
  found: number;
  foundPercent: number;
  wrong: number;
  altered: number;
  alteredFound: number;
  msPerArticle: number;
};

/** Measures both ways on the same articles. */
export async function run(): Promise<Row[]> {
  const articles = editedArticles(readArticles(), SCRIPTS);
  const measure = (way: string, anchoring: Anchoring): Row => {
    const started = performance.now();
    const score = scoreAnchoring(articles, anchoring);
    const elapsedMs = performance.now() - started;
    return {
      way,
      ...score,
      foundPercent: Math.round((score.found / score.surviving) * 10_000) / 100,
      msPerArticle: Math.round((elapsedMs / articles.length) * 100) / 100,
    };
  };
  return [measure('own', anchorOurs), measure('Hypothesis', anchorLikeHypothesis)];
}
