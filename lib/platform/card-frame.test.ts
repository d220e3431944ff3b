import { describe, expect, it, vi } from 'vitest';
import { newCardFrame } from './card-frame';

vi.mock('webextension-polyfill', () => import('../../tests/support/browser'));

describe('newCardFrame', () => {
  it('has an id of 128 random bits, which the address carries where servers do not see it', () => {
    const { cardId, cardUrl } = newCardFrame();
    expect(cardId).toMatch(/^[0-9a-f]{32}$/);
    expect(cardUrl).toBe(`chrome-extension://reperes-test/card.html#${cardId}`);
  });

  it('is another for each page', () => {
    const ids = Array.from({ length: 200 }, () => newCardFrame().cardId);
    expect(new Set(ids).size).toBe(200);
  });

  it('keeps the zeros of small bytes, so that every id is as long', () => {
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementationOnce((bytes) => {
      (bytes as Uint8Array).fill(7);
      return bytes;
    });
    expect(newCardFrame().cardId).toBe('07'.repeat(16));
    random.mockRestore();
  });
});
