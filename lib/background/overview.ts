/**
 * Answers popup and side panel at once: what they would ask for in two rounds of
 * requests, each of which goes through three processes while the reader waits.
 */
import { actorsOf, factsOf, overviewOf } from '../core/cards/overview';
import type { Handlers } from './router';

/** Returns the function that answers with all of `parts` that the page in a tab needs. */
export function createOverviewHandler(
  parts: Pick<Handlers, 'getPageState' | 'getSettings' | 'getLists' | 'getNotes'>,
): Handlers['getOverview'] {
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
    const facts = factsOf(overviewOf(annotations, []));
    const [lists, written] = await Promise.all([
      parts.getLists({ actors: actorsOf(annotations), facts, lang }, call),
      parts.getNotes({ page: key }, call),
    ]);
    return { page, settings, ...lists, written };
  };
}
