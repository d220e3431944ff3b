/**
 * Sends requests to the background and receives what it sends back.
 *
 * Browsers stop the background after half a minute of quiet, sometimes between a
 * request and its answer; requests may be repeated, so a lost answer is asked
 * for again.
 */
import type { ReadingPlace } from '../core/annotation';
import { ReperesError } from '../core/errors';
import type {
  Answer,
  CardNotices,
  Envelope,
  SendRequest,
  TabNotices,
  TabRequests,
} from '../messages';
import { browser, type Runtime } from './browser';
import { type Addressed, listen } from './listen';

/** Waits before a request is sent again: a worker needs 20 ms to start, under load some hundred. */
const RETRY_DELAYS_MS = [50, 250, 1000];

/** Name of the port through which a page tells where its reader is. */
const FOLLOWER = 'follower';
/** Whether a tab has a content script is known only by trying; the reader may load another page. */
const FOLLOW_AGAIN_MS = 1000;

/** What browsers say when nobody answered, in their own words. */
const LOST = /channel closed|port closed|receiving end|establish connection|out of scope|conduit/i;
const INVALIDATED = /context invalidated|extension context/i;

/** Sends a request to the background, again when its answer is lost. */
export const sendRequest: SendRequest = async (type, params) => {
  for (const delayMs of [...RETRY_DELAYS_MS, null]) {
    const answer = await sendOnce({ to: 'background', type, params } as Envelope);
    if (answer) {
      if (!answer.ok) throw new ReperesError(answer.error);
      // The background builds the result from the same contract.
      return answer.result as never;
    }
    if (delayMs !== null) await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
  throw new ReperesError('unknown', { cause: `no answer to ${type}` });
};

/** Has the extension been updated or removed under this page? Then no request can be sent any more. */
export function isInvalidated(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

type Handlers<Messages> = {
  [Type in keyof Messages]?: (params: Messages[Type]) => void;
};

/** Calls `handlers` for notices of the background to this tab, until `signal` aborts. */
export function onNotice(handlers: Handlers<TabNotices>, signal: AbortSignal): void {
  receive('tab', signal, ({ type, params }) => {
    (handlers[type as keyof TabNotices] as ((params: unknown) => void) | undefined)?.(params);
    return null;
  });
}

/** Calls `listener` when notes or readings changed somewhere; returns the way to stop. */
export function onNotesChanged(listener: () => void): () => void {
  const controller = new AbortController();
  onNotice({ notesChanged: listener }, controller.signal);
  return () => controller.abort();
}

/** Answers requests of the background to this tab, until `signal` aborts. */
export function onTabRequest(
  handlers: {
    [Type in keyof TabRequests]: (
      params: TabRequests[Type]['params'],
    ) => TabRequests[Type]['result'];
  },
  signal: AbortSignal,
): void {
  receive('tab-request', signal, ({ type }) => handlers[type as keyof TabRequests](null));
}

/** Lets `follow` tell followers in pages of the extension where the reader is, each until it leaves. */
export function onFollower(
  follow: (tell: (place: ReadingPlace) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const meet = (port: Runtime.Port) => {
    const { id, url } = port.sender ?? {};
    const isOurs = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL(''));
    if (port.name !== FOLLOWER || !isOurs) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    follow((place) => port.postMessage(place), AbortSignal.any([signal, gone.signal]));
  };
  browser.runtime.onConnect.addListener(meet);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(meet));
}

/** Follows the page in tab `tabId` until `signal` aborts; also the next one, or one that is not read yet. */
export function followTab(
  tabId: number,
  onPlace: (place: ReadingPlace) => void,
  signal: AbortSignal,
): void {
  const connect = () => {
    if (signal.aborted) return;
    const port = browser.tabs.connect(tabId, { name: FOLLOWER, frameId: 0 });
    const leave = () => port.disconnect();
    port.onMessage.addListener((place) => onPlace(place as ReadingPlace));
    signal.addEventListener('abort', leave, { once: true });
    port.onDisconnect.addListener(() => {
      signal.removeEventListener('abort', leave);
      setTimeout(connect, FOLLOW_AGAIN_MS);
    });
  };
  connect();
}

/** Calls `handlers` for notices to the card frame `cardId`, until `signal` aborts. */
export function onCardNotice(
  cardId: string,
  handlers: Handlers<CardNotices>,
  signal: AbortSignal,
): void {
  receive('card', signal, ({ type, params }) => {
    if ((params as { cardId: string }).cardId !== cardId) return null;
    (handlers[type as keyof CardNotices] as ((params: unknown) => void) | undefined)?.(params);
    return null;
  });
}

/** `undefined` when the answer was lost. */
async function sendOnce(message: Envelope): Promise<Answer | undefined> {
  try {
    return await browser.runtime.sendMessage<Envelope, Answer | undefined>(message);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (isInvalidated() || INVALIDATED.test(words)) {
      throw new ReperesError('extension-updated', { cause: error });
    }
    if (LOST.test(words)) return undefined;
    throw new ReperesError('unknown', { cause: error });
  }
}

/** Receives what the background, which has no tab, sends to `to`; answers unless it is `null`. */
function receive(
  to: Envelope['to'],
  signal: AbortSignal,
  handle: (message: Addressed) => unknown,
): void {
  listen(
    to,
    (message, sender, respond) => {
      if (sender.id !== browser.runtime.id || sender.tab) return undefined;
      const answer = handle(message);
      if (answer === null) return undefined;
      respond(answer);
      return true;
    },
    signal,
  );
}
