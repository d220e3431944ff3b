import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitSentences } from './sentences';

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['full stops', ['La force attend.', 'Le texte est prêt.']],
    ['questions and exclamations', ['Qui paiera ?', 'Personne !', 'Alors on attend…', 'Encore.']],
    ['a quotation that closes after its full stop', ['« Nous irons. »', 'Il l’a répété.']],
    ['straight quotes that open after the full stop', ['"Nous irons."', '"Quand ?" demande-t-il.']],
    ['a verb of speech after a quoted exclamation', ['« Jamais ! » a lancé le ministre.', 'Fin.']],
    ['an incise after a quotation', ['« Non ! », a tranché Mme Kallas.', 'Fin.']],
    ['honorifics', ['M. Macron et Mme. Meloni ont vu MM. Tusk et Merz.', 'Rien de plus.']],
    ['English honorifics', ['Mr. Rutte met Gen. Grynkewich.', 'The U.S. President was absent.']],
    ['initials', ['J. D. Vance a vu J.-N. Barrot.', 'Fin.']],
    ['initials at the end', ['Le vote a lieu à l’O.N.U.', 'Le résultat suivra.']],
    [
      'decimals and addresses',
      ['Le prêt de 3.5 milliards est sur lemonde.fr depuis hier.', 'Fin.'],
    ],
    ['article numbers', ['Cf. art. 5 du traité, p. 12.', 'Fin.']],
    ['a parenthesis that closes', ['(Le texte est secret.)', 'Fin.']],
    ['suspension points inside brackets', ['Il veut « la paix [...] et vite ».', 'Fin.']],
  ])('keeps apart %s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('separates sentences whose space was lost', () => {
    expect(sentencesOf('Le rôle est en discussion.Franceinfo le rapporte.')).toEqual([
      'Le rôle est en discussion.',
      'Franceinfo le rapporte.',
    ]);
  });

  it('ends a sentence at each line break', () => {
    expect(sentencesOf('Un titre sans point\n\nUne phrase.')).toEqual([
      'Un titre sans point',
      'Une phrase.',
    ]);
  });

  it('accepts no-break spaces before the marks', () => {
    expect(sentencesOf('Qui signera\u202f?\u00a0Paris.')).toEqual(['Qui signera\u202f?', 'Paris.']);
  });

  it('covers all but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Paris', 'm.', ' ', '.', '!', '»', '« ', '\n', 'M', '\u00a0', 'é'),
        ),
        (parts) => {
          const text = parts.join('');
          const spans = splitSentences(text);
          let rest = '';
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            rest += text.slice(last, start);
            last = end;
          }
          expect((rest + text.slice(last)).trim()).toBe('');
        },
      ),
    );
  });
});
