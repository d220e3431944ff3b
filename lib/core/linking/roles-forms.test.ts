/** Feminine and plural forms of nouns of office. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';
import { feminineOf, pluralOf } from './roles-forms';
import { pluralHeads, roleHeads } from './roles-tables';

describe('the feminine', () => {
  it.each<[phrase: string, feminine: string | null]>([
    ['president', 'presidente'],
    ['premier ministre', 'premiere ministre'],
    ['chef de l etat', 'cheffe de l etat'],
    ['secretaire general', 'secretaire generale'],
    ['haut representant de l union', 'haute representante de l union'],
    ['vice president du conseil', 'vice presidente du conseil'],
    ['conseiller a la securite nationale', 'conseillere a la securite nationale'],
    ['numero un de la diplomatie', 'numero une de la diplomatie'],
    // What follows the noun does not agree with it.
    ['secretaire du conseil general', null],
    ['ministre', null],
    ['taoiseach', null],
  ])('of « %s » is « %s »', (phrase, feminine) => {
    expect(feminineOf(phrase.split(' '))?.join(' ') ?? null).toBe(feminine);
  });

  it('is in the table of each office, and tells that a woman holds it', () => {
    const heads = [...roleHeads('fr').values()].flat();
    for (const text of ['cheffe de l armee', 'patronne de l alliance', 'commandante en chef']) {
      const found = heads.find(({ phrase }) => phrase.join(' ') === text);
      expect(found?.head.gender, text).toBe('feminine');
    }
  });

  it('keeps one row for each phrase', () => {
    const phrases = [...roleHeads('fr').values()].flat().map(({ phrase }) => phrase.join(' '));
    expect(phrases.length).toBe(new Set(phrases).size);
  });

  it.each<[text: string, actor: string]>([
    ['La [patronne de la diplomatie européenne] a parlé.', 'kaja-kallas'],
    ['La [numéro une de la diplomatie européenne] a parlé.', 'kaja-kallas'],
    ['La [cheffe de l’exécutif italien] a parlé.', 'giorgia-meloni'],
    ['La [cheffe de l’Alliance] a parlé.', 'otan'],
  ])('%s', (text, actor) => {
    expect(linkOf(text, '2026-02-10')).toBe(actor);
  });
});

describe('the plural', () => {
  it.each<[phrase: string, lang: 'fr' | 'en', plural: string]>([
    ['president', 'fr', 'presidents'],
    ['premier ministre', 'fr', 'premiers ministres'],
    ['chef de l etat', 'fr', 'chefs de l etat'],
    ['chef d etat major', 'fr', 'chefs d etat major'],
    ['secretaire general', 'fr', 'secretaires generaux'],
    ['vice president', 'fr', 'vice presidents'],
    ['prime minister', 'en', 'prime ministers'],
    ['minister of defence', 'en', 'ministers of defence'],
    ['leader', 'en', 'leaders'],
  ])('of « %s » (%s) is « %s »', (phrase, lang, plural) => {
    expect(pluralOf(phrase.split(' '), lang).join(' ')).toBe(plural);
  });

  it('is laid out only for offices of a country', () => {
    const phrases = [...pluralHeads('fr').values()].flat().map(({ phrase }) => phrase.join(' '));
    expect(phrases).toContain('premieres ministres');
    expect(phrases).not.toContain('patrons');
    expect(phrases).not.toContain('papes');
  });
});
