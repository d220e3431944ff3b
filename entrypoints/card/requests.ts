/** What the card asks of the background: a card for a subject, and the reader's corrections. */
import type { CardState } from '../../components/CardPanel';
import type { CorrectionBody } from '../../lib/core/corrections';
import { codeOf } from '../../lib/core/errors';
import type { ShownSubject } from '../../lib/messages';
import { sendRequest } from '../../lib/platform/requests';
import { uiLang } from '../../lib/platform/words';

/** Loads the card of `subject`; a failure is a state of the card too. */
export async function loadCard(subject: ShownSubject): Promise<CardState> {
  if (subject.type === 'passage') {
    return { status: 'passage', quote: subject.quote, asOf: subject.asOf };
  }
  const lang = uiLang();
  const claim = subject.type === 'claim' ? subject.claim : null;
  try {
    const [card, series] = await Promise.all([
      sendRequest('getCard', { subject, lang }),
      // The card is worth showing without its figures.
      claim && sendRequest('getSeries', { claim, asOf: subject.asOf, lang }).catch(() => null),
    ]);
    return card ? { status: 'ready', card, series } : { status: 'nothing' };
  } catch (error) {
    return { status: 'error', code: codeOf(error) };
  }
}

/** Saves a correction and returns its id. */
export async function saveCorrection(
  body: CorrectionBody,
  label: string,
  here: boolean,
): Promise<string> {
  const id = crypto.randomUUID();
  const correction = { id, madeAt: new Date().toISOString(), label, body };
  await sendRequest('saveCorrection', { correction, here });
  return id;
}
