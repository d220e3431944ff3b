/** The card frame of a page: an id that nobody can guess, and the address that carries it. */
import { browser } from './browser';

/** Returns a new id, and the address of the card page for it. */
export function newCardFrame(): { cardId: string; cardUrl: string } {
  // `randomUUID` does not exist in pages without https.
  const cardId = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return { cardId, cardUrl: `${browser.runtime.getURL('card.html')}#${cardId}` };
}
