/**
 * Articles of one sentence against the bundled base, for tests of claims.
 */

import { annotate } from '../../lib/core/annotate';
import type { Claim, FactMatch } from '../../lib/core/annotation';
import type { FactId, Lang, RelationId } from '../../lib/core/knowledge';
import { loadPack, makeEngine } from '../../tools/lib/load-engine';

/** The bundled base, and its engine. */
export const PACK = loadPack();
const ENGINE = makeEngine(PACK);

/** Where a sentence stands. */
export type Setting = { asOf?: string; title?: string; lang?: Lang };

/** Claims of `text` as the one paragraph of an article. */
export function claimsOf(text: string, setting: Setting = {}): Claim[] {
  const {
    asOf = '2026-01-08',
    title = 'Ukraine : la Coalition des volontaires à Paris',
    lang = 'fr',
  } = setting;
  const blocks = [
    { id: 0, kind: 'title' as const, text: title, post: null },
    { id: 1, kind: 'paragraph' as const, text, post: null },
  ];
  const { claims } = annotate({ url: null, asOf, lang, blocks }, ENGINE);
  return claims.filter(({ block }) => block === 1);
}

/** What was said of `fact` in `text`; `null` when it is not listed. */
export function matchOf(text: string, fact: FactId, setting: Setting = {}): FactMatch | null {
  const facts = claimsOf(text, setting).flatMap((claim) => claim.facts);
  return facts.find((match) => match.fact === fact) ?? null;
}

/** The relation said of `fact`; `context` when nothing more is. */
export function relationOf(text: string, fact: FactId, setting: Setting = {}): RelationId {
  return matchOf(text, fact, setting)?.relation ?? 'context';
}
