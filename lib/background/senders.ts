/**
 * Who sent a request: the content script, the card frame or a page of the extension.
 *
 * The content script shares a process with the page, so it is not trusted: it
 * counts only in a tab's own document, on a site where it may run. Only what the
 * browser says about a sender is believed, never the message.
 */
import type { Sender, SenderRole } from '../messages/senders';
import type { Environment } from './environment';

/** Page of the extension inside an article. */
const CARD = 'card.html';

/** Returns the role of `sender`, or `null` when nobody of ours can be there. */
export async function roleOf(
  sender: Sender,
  { extension, home, mayRunOn }: Pick<Environment, 'extension' | 'home' | 'mayRunOn'>,
): Promise<SenderRole | null> {
  const { url, tabId, frameId } = sender;
  if (sender.extension !== extension || url === null) return null;
  if (url.startsWith(home)) {
    const page = url.slice(home.length).split(/[?#]/)[0];
    if (page === CARD) return tabId !== null && frameId !== null && frameId > 0 ? 'card' : null;
    // A page of ours in a frame could be under a click trap.
    return tabId === null || frameId === 0 ? 'page' : null;
  }
  const inTab = tabId !== null && frameId === 0;
  return inTab && (await mayRunOn(url, tabId)) ? 'content' : null;
}
