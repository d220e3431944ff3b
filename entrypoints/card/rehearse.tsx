/** Has the page of the card draw a card while nobody waits for one. */
import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { Rehearsal } from '../../components/Rehearsal';
import { translate } from '../../lib/platform/words';

/** Draws what no reader sees, and then `redraw`s what there is; nothing where a card is shown already. */
export function rehearse(redraw: () => void): void {
  if (document.body.firstChild) return;
  render(
    <WordsProvider t={translate}>
      <Rehearsal />
    </WordsProvider>,
    document.body,
  );
  redraw();
}
