import { describe, expect, it } from 'vitest';
import fr from '../assets/public/_locales/fr/messages.json';
import { translator } from '../lib/core/i18n';
import { frameInWords } from './ClaimCardView';
import { datesInWords, factAsText, relationInWords } from './FactItem';
import { AS_OF, claimCard, FACTS, fact, REPORTED, SERIES } from './fixtures';
import { seriesRows } from './SeriesTable';
import { createWords } from './words';

const words = createWords(translator(fr));
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

describe('datesInWords', () => {
  it.each([
    [
      'an undated fact says so',
      { validFrom: null, validTo: null },
      'date inconnue, constaté le 6 janvier 2026',
    ],
    ['one day', { validFrom: AS_OF, validTo: AS_OF }, '6 janvier 2026'],
    [
      'an interval',
      { validFrom: '2025-11-25', validTo: '2026-07-13' },
      'du 25 novembre 2025 au 13 juillet 2026',
    ],
    ['an end without a start', { validFrom: null, validTo: '2026-07' }, 'jusqu’en juillet 2026'],
    ['seen on the day on which it began', { validFrom: AS_OF, validTo: null }, '6 janvier 2026'],
    [
      'begun before it was seen',
      { validFrom: '2025-03-02', validTo: null },
      '2 mars 2025, constaté le 6 janvier 2026',
    ],
  ])('%s', (_, change, expected) => {
    expect(plain(datesInWords(fact(change), words).join(', '))).toBe(expected);
  });
});

describe('relationInWords', () => {
  it.each([
    ['no relation', null, 'established', null],
    ['agreement', 'agrees', 'established', 'Concorde avec'],
    [
      'the day from which it is outdated',
      'outdated',
      'established',
      'Dépassé depuis le 25 novembre 2025',
    ],
    [
      'an article that repeats what sources contradict',
      'agrees',
      'false',
      'Reprend une affirmation que les sources contredisent',
    ],
    [
      'an article that rejects it',
      'differs',
      'false',
      'Écarte une affirmation que les sources contredisent',
    ],
  ] as const)('words %s', (_, relation, status, expected) => {
    expect(plain(relationInWords(fact({ relation, status }), words))).toBe(expected);
  });
});

describe('factAsText', () => {
  it('gives the fact with its first source', () => {
    expect(plain(factAsText(FACTS.thirtySeven, words))).toBe(
      'Au sommet de Paris du 13 juillet 2026, la coalition comptait 37 pays. — Le Progrès (AFP), 13 juillet 2026, https://www.leprogres.fr/defense-guerre-conflit/2026/07/13/coalition',
    );
  });

  it('never leaves out a correction, nor hides that there is no source', () => {
    expect(plain(factAsText({ ...FACTS.false, sources: [] }, words))).toMatch(
      /compterait 26 pays\. Ce qui est établi : 26 est le nombre de contributeurs .* — sans source$/,
    );
  });
});

describe('frameInWords', () => {
  it('says who, what figure as it was understood, and nothing that the sentence does not', () => {
    const card = claimCard();
    const parts = frameInWords(card.claim.frame, card.labels, words);
    expect(parts.map(({ name, value }) => plain(`${name} ${value}`))).toEqual([
      'Qui : Coalition des volontaires',
      'Chiffre : « une trentaine de pays » compris comme 27 à 35',
    ]);
  });

  it('says speaker, day, negation, certainty and condition', () => {
    const parts = frameInWords(REPORTED.claim.frame, REPORTED.labels, words);
    expect(parts.map(({ value }) => plain(value))).toEqual([
      'Russie',
      'Coalition des volontaires',
      '« 26 pays »',
      '« mardi » (6 janvier 2026)',
      'négative',
      'au conditionnel',
      '« après un cessez-le-feu »',
    ]);
  });

  it.each([
    ['a bound below', { min: 27, max: null }, 'compris comme 27 ou plus'],
    ['a bound above', { min: Number.NEGATIVE_INFINITY, max: 26 }, 'compris comme 26 au plus'],
  ])('words a figure with only %s', (_, bounds, expected) => {
    const quantity = { text: 'x', unit: 'country', of: null, ...bounds };
    const frame = { ...claimCard().claim.frame, agents: [], quantity };
    expect(plain(frameInWords(frame, {}, words)[0]?.value ?? '')).toContain(expected);
  });
});

describe('seriesRows', () => {
  it('sets the value of the article after those known on its day', () => {
    expect(seriesRows(SERIES, AS_OF).map(({ id }) => id)).toEqual([
      'members-30-2025-04-10',
      'members-31-2025-08-17',
      'members-35-2025-11-25',
      'article',
      'members-37-2026-07-13',
    ]);
    expect(seriesRows(SERIES, '2026-07-13').at(-1)?.id).toBe('article');
  });

  it('shows the known values alone when the article has none', () => {
    expect(seriesRows({ ...SERIES, article: null }, AS_OF)).toHaveLength(4);
  });
});
