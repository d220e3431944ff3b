import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeUtf8, encodeUtf8 } from './utf8';

describe('UTF-8', () => {
  it('is what the platform writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });

  it('comes back as it was, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
    );
  });

  it('is decoded in part', () => {
    const bytes = encodeUtf8('Élysée 🇫🇷');
    expect(decodeUtf8(bytes, 2, 8)).toBe('lysée');
  });
});
