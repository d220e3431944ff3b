import { describe, expect, it } from 'vitest';
import { verbCodes, verbForms } from './verbs';
import { readWords } from './words';

describe('verbForms', () => {
  it.each([
    ['a future', 'enverra', 'envoyer', 'F'],
    ['a conditional', 'deploieraient', 'deployer', 'C'],
    ['a past participle', 'signee', 'signer', 'K'],
    ['an irregular past', 'tinrent', 'tenir', 'J'],
    ['an infinitive', 'participer', 'participer', 'W'],
    ['an auxiliary', 'ont', 'avoir', 'P'],
    ['an English past', 'sent', 'send', 'K'],
    ['an English third person', 'pledges', 'pledge', 'P'],
    ['an English participle', 'committed', 'commit', 'K'],
  ])('reads %s', (_, form, lemma, code) => {
    const reading = verbForms(form).find((found) => found.lemma === lemma);
    expect(reading?.codes).toContain(code);
  });

  it('gives every reading of an ambiguous form', () => {
    expect(verbForms('suis').map((form) => form.lemma)).toEqual(
      expect.arrayContaining(['etre', 'suivre']),
    );
  });

  it('knows no reading of a noun', () => {
    expect(verbForms('coalition')).toEqual([]);
  });
});

describe('verbCodes', () => {
  it.each([
    ['a conditional of a verb outside the table', 'bourgeonnerait', 'C'],
    ['a future of a verb outside the table', 'bourgeonneront', 'F'],
    ['a noun that ends like one', 'retrait', ''],
    ['the front', 'front', ''],
    ['a participle with its accent', 'proposé', 'K'],
    ['the present without it', 'signe', 'PS'],
  ])('%s', (_, word, codes) => {
    expect(verbCodes(readWords(word)[0])).toBe(codes);
  });
});
