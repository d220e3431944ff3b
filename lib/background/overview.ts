/**
 * Answers popup and side panel at once: what they would ask for in two rounds of
 * requests, each of which goes through three processes while the reader waits.
 */
import { actorsOf, factsOf, overviewOf } from '../core/cards/overview';
import type { Handlers } from './router';

/** Requests whose answers the overview is made of. */
type Parts = 'getPageState' | 'getSettings' | 'getBase' | 'getActorNames' | 'getFacts' | 'getNotes';

/** Returns the function that answers with all of `parts` that the page in a tab needs. */
export function createOverviewHandler(parts: Pick<Handlers, Parts>): Handlers['getOverview'] {
  return async ({ tabId, lang }, call) => {
    const [page, settings] = await Promise.all([
      parts.getPageState({ tabId }, call),
      parts.getSettings(null, call),
    ]);
    const { annotations = null, asOf = null, key = null } = page ?? {};
    if (!annotations || asOf === null || key === null) {
      const written = { notes: [], drafts: [] };
      return { page, settings, base: null, names: [], facts: [], written };
    }
    const [base, names, facts, written] = await Promise.all([
      parts.getBase(null, call),
      parts.getActorNames({ ids: actorsOf(annotations), lang }, call),
      parts.getFacts({ ids: factsOf(overviewOf(annotations, [])), asOf, lang }, call),
      parts.getNotes({ page: key }, call),
    ]);
    return { page, settings, base, names, facts, written };
  };
}
