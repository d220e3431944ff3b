import { describe, expect, it } from 'vitest';
import type { Lang } from '../knowledge';
import { conceptsOf, type NamedSpan, readConcepts } from './concepts';
import { readWords } from './words';

function names(text: string, spans: NamedSpan[] = [], lang: Lang = 'fr'): string[] {
  return readConcepts(readWords(text), spans, lang).map((concept) => concept.name);
}

describe('readConcepts', () => {
  it.each([
    ['a verb and its noun', 'ils déploieront des soldats', ['send', 'troops']],
    ['the same as nouns', 'le déploiement de militaires', ['send', 'troops']],
    ['a wording that carries two concepts', 'des troupes au sol', ['troops', 'ground']],
    ['the longest wording', 'la cessation des hostilités', ['ceasefire']],
    ['a day inside a wording', 'ils ont échoué jeudi à signer', ['refuse', 'sign']],
    ['fillers inside a wording', 'elle ne fait pas partie du groupe', ['member', 's:group']],
    ['a reflexive verb only with its pronoun', 'il s’est rendu à Kiev', ['visit', 's:kiev']],
    ['the same verb without it', 'il a rendu un manteau', ['s:rendu', 's:manteau']],
    ['unknown words by their stem', 'les agriculteurs', ['s:agriculteur']],
    ['neither numbers nor small words', 'les 35 dans la', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('reads English into the same concepts', () => {
    expect(names('the deployment of troops', [], 'en')).toEqual(['send', 'troops']);
  });

  it('marks what denies', () => {
    const [refuse] = readConcepts(readWords('refuse d’envoyer'), [], 'fr');
    expect(refuse).toMatchObject({ name: 'refuse', denies: true });
  });

  it('reads a wording that denies its concept', () => {
    const [absent] = readConcepts(readWords('absents de Londres'), [], 'fr');
    expect(absent).toMatchObject({ name: 'attend', denied: true, denies: false });
  });

  it('hides the words of an opaque name', () => {
    const spans = [{ first: 1, last: 2, terms: ['a:france'], opaque: true }];
    expect(names('La France enverra', spans)).toEqual(['a:france', 'send']);
  });

  it('reads the words of a telling name too', () => {
    const spans = [{ first: 0, last: 2, terms: ['a:mnf-u'], opaque: false }];
    expect(names('force multinationale', spans)).toEqual(['a:mnf-u', 'force', 'multinational']);
  });
});

describe('conceptsOf', () => {
  it.each([
    ['what a name says by itself', 'Force multinationale Ukraine', ['force', 'multinational']],
    ['a document by its kind', 'Déclaration d’Ormuz', ['declaration']],
    ['no stems', 'Euroclear', []],
  ])('%s', (_, text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});
