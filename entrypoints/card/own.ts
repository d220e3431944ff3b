/** What the reader makes of a card: corrections of what it says, and whether it is known already. */
import type { CardSession } from '../../components/card-session';
import type { Corrector } from '../../components/corrector';
import type { KnownProps } from '../../components/KnownSwitch';
import { sendRequest } from '../../lib/platform/requests';
import { saveCorrection } from './requests';

/** Returns how the card of `session` is corrected; `keepOpen` keeps it on screen. */
export function createCorrector(
  session: Pick<CardSession<unknown>, 'refresh'>,
  keepOpen: () => void,
): Corrector {
  return {
    save: async (body, label, here) => {
      // The passage may leave the page with what is corrected; the way to undo it must not.
      keepOpen();
      const id = await saveCorrection(body, label, here);
      if (body.type === 'edit-actor') await session.refresh();
      return id;
    },
    undo: async (id) => {
      await sendRequest('removeCorrection', { id });
      await session.refresh();
    },
    article: () => sendRequest('getArticle', null),
  };
}

/** Returns what the reader knows, which is asked for behind the card: it does not wait for that. */
export function createKnowledge(redraw: () => void): KnownProps & { ask: () => Promise<void> } {
  const knowledge = {
    known: new Set<string>() as ReadonlySet<string>,
    ask: async () => {
      knowledge.known = new Set(await sendRequest('getKnown', null));
      redraw();
    },
    onKnown: async (ids: string[], known: boolean) => {
      await sendRequest('markKnown', { ids, known });
      await knowledge.ask();
    },
  };
  return knowledge;
}
