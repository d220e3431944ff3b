/** The content script: one session for one visit to a page. */
import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageSession } from '../../lib/page/session';
import { newCardFrame } from '../../lib/platform/card-frame';
import { onNotice, onTabRequest, sendRequest } from '../../lib/platform/requests';
import { translate } from '../../lib/platform/words';

export default defineContentScript({
  matches: ['*://*.lemonde.fr/*', '*://*.franceinfo.fr/*', '*://*.francetvinfo.fr/*'],
  runAt: 'document_idle',
  async main({ signal }) {
    const session = new PageSession({
      ...newCardFrame(),
      request: sendRequest,
      t: translate,
      // Swedish writes dates as ISO does.
      today: () => new Date().toLocaleDateString('sv'),
      signal,
    });
    onNotice(session.notices, signal);
    onTabRequest({ pageState: () => session.state() }, signal);
    await session.look();
  },
});
