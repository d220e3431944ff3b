import { describe, expect, it } from 'vitest';

import { addScores, type GoldMention, ratesOf, scoreMentions, type Trap } from './score-mentions';

const TEXT = 'Le président français reçoit Keir Starmer à Paris sur France 2.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const gold = (words: string, ids: string[], optional = false): GoldMention => ({
  ...at(words),
  ids,
  optional,
});
const predicted = (words: string, actor: string) => ({ ...at(words), actor });
const isRole = (text: string) => text.includes('président');

const MENTIONS = [
  gold('président français', ['emmanuel-macron']),
  gold('Keir Starmer', ['keir-starmer']),
  gold('Paris', ['paris', 'sommet-paris']),
  gold('reçoit Keir Starmer', ['visite-starmer'], true),
];
const TRAPS: Trap[] = [{ ...at('France'), not: ['france'], why: 'a channel' }];

const score = (...predictions: ReturnType<typeof predicted>[]) =>
  scoreMentions({ mentions: MENTIONS, traps: TRAPS }, predictions, isRole);

describe('scoreMentions', () => {
  it.each([
    ['the best actor', predicted('Paris', 'paris'), 1, 1],
    ['another accepted actor', predicted('Paris', 'sommet-paris'), 1, 1],
    ['a longer span', predicted('à Paris sur', 'paris'), 1, 1],
    ['the wrong actor', predicted('Paris', 'france'), 1, 0],
    ['words that are no mention', predicted('sur', 'paris'), 1, 0],
    ['an optional mention only', predicted('reçoit', 'keir-starmer'), 0, 0],
    ['an optional reading around a required one', predicted('reçoit Keir', 'visite-starmer'), 0, 0],
  ])('counts a prediction of %s', (_, prediction, made, right) => {
    const { mentions } = score(prediction);
    expect([mentions.predicted, mentions.right]).toEqual([made, right]);
  });

  it('counts each required mention once, and lists those that were missed', () => {
    const { mentions, errors } = score(
      predicted('Keir Starmer', 'keir-starmer'),
      predicted('Starmer', 'keir-starmer'),
    );
    expect(mentions).toEqual({ predicted: 2, right: 2, wanted: 3, found: 1 });
    expect(errors.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'missed président français',
      'missed Paris',
    ]);
  });

  it('counts a trap as an error and as a hit, once', () => {
    const { mentions, traps, errors } = score(
      predicted('France', 'france'),
      predicted('France', 'france'),
    );
    expect([mentions.predicted, mentions.right]).toEqual([2, 0]);
    expect(traps).toEqual({ hit: 1, total: 1 });
    expect(errors.filter(({ kind }) => kind === 'trap')).toHaveLength(2);
  });

  it('lets an actor that the trap does not name pass as an ordinary error', () => {
    const { traps, mentions } = score(predicted('France 2', 'france-2'));
    expect([traps.hit, mentions.predicted]).toEqual([0, 1]);
  });

  it('counts role phrases apart as well', () => {
    const { roles } = score(predicted('président français', 'emmanuel-macron'));
    expect(roles).toEqual({ predicted: 1, right: 1, wanted: 1, found: 1 });
  });

  it('says what should have been found where the actor is wrong', () => {
    const [error] = score(predicted('président', 'volodymyr-zelensky')).errors;
    expect(error).toMatchObject({
      kind: 'wrong',
      detail: 'volodymyr-zelensky, but « président français » is emmanuel-macron',
    });
  });
});

describe('ratesOf', () => {
  it.each([
    [
      'half right, a third found',
      { predicted: 2, right: 1, wanted: 3, found: 1 },
      [0.5, 1 / 3, 0.4],
    ],
    ['nothing asked, nothing said', { predicted: 0, right: 0, wanted: 0, found: 0 }, [1, 1, 1]],
    ['nothing said', { predicted: 0, right: 0, wanted: 2, found: 0 }, [1, 0, 0]],
  ])('of %s', (_, counts, [p, r, f1]) => {
    const rates = ratesOf(counts);
    expect(rates.p).toBeCloseTo(p as number);
    expect(rates.r).toBeCloseTo(r as number);
    expect(rates.f1).toBeCloseTo(f1 as number);
  });
});

describe('addScores', () => {
  it('adds texts up before rates are taken', () => {
    const right = score(predicted('Paris', 'paris'));
    const wrong = score(predicted('France', 'france'));
    const total = addScores([right, wrong]);
    expect(total.mentions).toEqual({ predicted: 2, right: 1, wanted: 6, found: 1 });
    expect(total.traps).toEqual({ hit: 1, total: 2 });
  });
});
