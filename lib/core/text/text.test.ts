import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold, foldText, keyOf, TokenFlag, tokenize, tokenKey } from './text';

describe('foldText', () => {
  it.each([
    ['case', 'MACRON', 'macron'],
    ['accents', 'Élysée, Nausėda, Łódź', 'elysee, nauseda, lodz'],
    ['accents as combining marks', 'E\u0301lyse\u0301e', 'elysee'],
    ['ligatures', 'Œuvre, ex æquo, ﬁn', 'oeuvre, ex aequo, fin'],
    ['letters without decomposition', 'Straße, Øresund, đ, ı', 'strasse, oresund, d, i'],
    ['the dotted capital i', 'İstanbul', 'istanbul'],
    ['typographic apostrophes', 'l’Ukraine, lʼOtan, l`Europe', "l'ukraine, l'otan, l'europe"],
    ['every kind of space', 'a\u00a0b\u202fc\u2009d\te\r\nf', 'a b c d e f'],
    ['soft hyphens and zero-width characters', 'Ze\u00adlens\u200bky\ufeff', 'zelensky'],
    ['hyphens and dashes', 'cessez‐le‑feu – a — b', 'cessez-le-feu - a - b'],
    ['quotation marks', '« a » “b”', '" a " "b"'],
    ['an ellipsis', 'attendre…', 'attendre...'],
    ['punctuation outside ASCII, which is no letter', 'a•b→c', 'a b c'],
    ['Cyrillic', 'Київ', 'киів'],
    ['letters outside the basic plane', '𝐊𝐢𝐞𝐯', 'kiev'],
    ['emoji, which are no letters', 'Kiev 🇺🇦 !', 'kiev !'],
    ['a lone surrogate', 'a\ud800b', 'a b'],
    ['nothing', '', ''],
  ])('makes %s equal', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('fold', () => {
  it('maps each byte to the start of the character that gave it', () => {
    const { bytes, offsets } = fold('l’Œuvre');
    expect(String.fromCharCode(...bytes)).toBe("l'oeuvre");
    expect([...offsets]).toEqual([0, 1, 2, 2, 3, 4, 5, 6, 7]);
  });

  it('maps folded bytes back to text that folds to them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { bytes, offsets } = fold(text);
        expect(offsets.length).toBe(bytes.length + 1);
        expect(offsets[bytes.length]).toBe(text.length);
        for (let index = 0; index < bytes.length; index++) {
          const here = offsets[index] as number;
          expect(here).toBeLessThanOrEqual(offsets[index + 1] as number);
          const character = String.fromCodePoint(text.codePointAt(here) as number);
          expect([...fold(`x${character}`).bytes]).toContain(bytes[index]);
        }
      }),
    );
  });

  it('has room for characters that fold to many', () => {
    expect(foldText('\ufdfa'.repeat(50)).length).toBeGreaterThan(50 * 15);
  });
});

describe('tokenKey', () => {
  it.each([
    ['hyphens', 'Royaume-Uni', 'royaume uni'],
    ['no hyphen', 'Royaume Uni', 'royaume uni'],
    ['an elided article', "L'Union européenne", 'l union europeenne'],
    ['parentheses', 'Sommet de Paris (4 septembre 2025)', 'sommet de paris 4 septembre 2025'],
    ['no letter at all', '« … »', ''],
  ])('joins the tokens of a name with %s by one space', (_, name, expected) => {
    expect(tokenKey(name)).toBe(expected);
  });
});

/** The tokens of `text`, as written. */
function words(text: string): string[] {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, index) => text.slice(start[index], end[index]));
}

/** The tokens of `text` that carry `flag`, as written. */
function flagged(text: string, flag: number): string[] {
  const { flags } = tokenize(text);
  return words(text).filter((_, index) => (flags[index] as number) & flag);
}

describe('tokenize', () => {
  it.each([
    ['parts an elided word from the name', 'l’Ukraine', ['l', 'Ukraine']],
    ['parts what hyphens join', 'cessez-le-feu', ['cessez', 'le', 'feu']],
    ['parts what a missing space has glued', 'M.Macron', ['M', 'Macron']],
    ['keeps combining marks in the token', 'le pre\u0301', ['le', 'pre\u0301']],
    ['keeps a soft hyphen inside the token', 'Zelens\u00adky.', ['Zelens\u00adky']],
    ['leaves a zero-width character after it out', 'Kiev\u200b !', ['Kiev']],
    ['reads guillemets as separators', '«plusieurs milliers»', ['plusieurs', 'milliers']],
    ['never cuts a surrogate pair', '𝐊𝐢 x', ['𝐊𝐢', 'x']],
    ['finds nothing in punctuation', '« … »', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives spans that fold to the token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        for (let index = 0; index < tokens.count; index++) {
          const slice = text.slice(tokens.start[index], tokens.end[index]);
          expect(tokenKey(slice)).toContain(keyOf(tokens, index));
          if (index > 0) {
            expect(tokens.start[index]).toBeGreaterThanOrEqual(tokens.start[index - 1] as number);
          }
        }
      }),
    );
  });

  const evidence: [why: string, flag: number, text: string, expected: string[]][] = [
    ['capitals', TokenFlag.Capital, 'Le président Élie, à Œting', ['Le', 'Élie', 'Œting']],
    [
      'capitals as combining marks',
      TokenFlag.Capital,
      'l’E\u0301lyse\u0301e',
      ['E\u0301lyse\u0301e'],
    ],
    ['words in capitals', TokenFlag.AllCaps, 'L’OTAN, l’Otan, A ET É-U', ['OTAN', 'ET']],
    ['accents', TokenFlag.Accented, 'Élysée, Elysee, cœur', ['Élysée', 'cœur']],
    ['the first word', TokenFlag.SentenceStart, 'Kiev attend. Paris hésite', ['Kiev', 'Paris']],
    ['no start after a title', TokenFlag.SentenceStart, 'Selon M. Macron', ['Selon']],
    ['no start after an initial', TokenFlag.SentenceStart, 'J. D. Vance parle', ['J']],
    ['a start after a question', TokenFlag.SentenceStart, 'Qui ? Personne', ['Qui', 'Personne']],
    ['a start of a quotation', TokenFlag.SentenceStart, 'il dit : « Nous irons »', ['il', 'Nous']],
    ['no start in quoted names', TokenFlag.SentenceStart, 'la « Coalition »', ['la']],
    ['a start that is glued', TokenFlag.SentenceStart, 'ces débats.France Info', ['ces', 'France']],
    ['no start in an address', TokenFlag.SentenceStart, 'sur reperes.example', ['sur']],
    ['elision', TokenFlag.Elided, 'l’Ukraine qu’Emmanuel aujourd’hui', ['Ukraine', 'Emmanuel']],
    [
      'quotation',
      TokenFlag.Quoted,
      'il « ne cède pas » et "rien" ici',
      ['ne', 'cède', 'pas', 'rien'],
    ],
    ['commas and stops', TokenFlag.Break, 'À Paris, Match. Fin', ['Match', 'Fin']],
    ['no break in names', TokenFlag.Break, 'St. John, l’Otan et J.-N. Barrot', ['l']],
  ];
  it.each(evidence)('keeps as evidence: %s', (_, flag, text, expected) => {
    expect(flagged(text, flag)).toEqual(expected);
  });
});
