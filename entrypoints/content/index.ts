/** The content script: one session for one visit to a page. */
import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageSession } from '../../lib/page/session';
import { newCardFrame } from '../../lib/platform/card-frame';
import { onFollower, onNotice, onTabRequest, sendRequest } from '../../lib/platform/requests';
import { translate } from '../../lib/platform/words';

declare global {
  /** Ends the session of this script in this page. The page has globals of its own. */
  var endReperes: AbortController | undefined;
}

// WXT would tell earlier copies of the script of this one by an event on the document, which the
// page hears too, with the id of the extension in its name. Earlier copies are ended below.
document.dispatchEvent = () => true;

export default defineContentScript({
  matches: ['*://*.lemonde.fr/*', '*://*.franceinfo.fr/*', '*://*.francetvinfo.fr/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    globalThis.endReperes?.abort();
    globalThis.endReperes = new AbortController();
    const { signal } = globalThis.endReperes;
    const session = new PageSession({
      ...newCardFrame(),
      request: sendRequest,
      t: translate,
      // Swedish writes dates as ISO does.
      today: () => new Date().toLocaleDateString('sv'),
      signal,
    });
    onNotice(session.notices, signal);
    onFollower(session.follow, signal);
    onTabRequest({ pageState: () => session.state() }, signal);
    await session.look();
  },
});
