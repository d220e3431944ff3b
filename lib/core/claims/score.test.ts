import { describe, expect, it } from 'vitest';
import type { Actor, Fact } from '../knowledge';
import { dayOf } from './calendar';
import { compileFactIndex } from './compile-facts';
import { openFactIndex } from './fact-index';
import { type Reading, readSentence } from './reading';
import { GATE, Scorer } from './score';

const COUNTRIES = ['Norvège', 'Islande', 'Portugal', 'Lettonie'];

const ACTORS: Actor[] = COUNTRIES.map((name) => ({
  id: name.toLowerCase(),
  kind: 'country',
  label: { fr: name, en: name },
  aliases: { fr: [name], en: [name] },
  summary: { fr: '', en: '' },
  sources: [],
}));

function fact(id: string, subject: string, statement: string, part: Partial<Fact> = {}): Fact {
  return {
    id,
    type: 'position',
    statement: { fr: statement, en: '' },
    subject,
    predicate: 'offers',
    object: null,
    topic: null,
    actors: [subject],
    quantity: null,
    polarity: 'affirmed',
    modality: 'asserted',
    condition: null,
    asOf: '2026-01-06',
    validFrom: '2026-01-06',
    validTo: null,
    supersedes: [],
    contradicts: [],
    status: 'established',
    evidence: 'page',
    keywords: { fr: [], en: [] },
    paraphrases: { fr: [], en: [] },
    variants: [],
    sources: [],
    ...part,
  };
}

const index = openFactIndex(
  compileFactIndex({
    actors: ACTORS,
    facts: [
      ...COUNTRIES.map((name) =>
        fact(`ships-${name}`, name.toLowerCase(), `${name} propose deux navires de surveillance.`),
      ),
      fact('mines', 'norvège', 'La Norvège déminera les ports avec trois chasseurs de mines.'),
      fact('talks', 'islande', 'L’Islande accueille les pourparlers à Reykjavik.'),
      fact('later', 'portugal', 'Le Portugal formera des pilotes à Beja.', {
        predicate: 'announces',
        asOf: '2027-02-01',
        validFrom: '2027-02-01',
      }),
    ],
  }),
);

function read(text: string): Reading {
  const names = ACTORS.flatMap(({ id, label }) => {
    const start = text.indexOf(label.fr);
    if (start < 0) return [];
    const end = start + label.fr.length;
    return [{ start, end, actor: id, family: id, terms: index.termsOf(id), opaque: true }];
  });
  return readSentence(text, {
    lang: 'fr',
    asOf: '2026-01-07',
    names,
    demonymAt: index.demonymAt,
    speaker: null,
  });
}

const SENTENCES = [
  'La Norvège propose deux navires de surveillance.',
  'Les pourparlers se tiendront à Reykjavik, dit l’Islande.',
  'Le Portugal formera des pilotes à Beja.',
  'La Norvège déminera les ports.',
  'Le printemps est venu.',
];

const scorer = (gate: number) => new Scorer(index, dayOf('2026-01-07'), gate);

describe('Scorer', () => {
  it('puts the fact that a sentence states first', () => {
    const best = SENTENCES.map((text) => scorer(0).score(read(text), [])[0]?.fact.id);
    expect(best.toSpliced(2, 1)).toEqual(['ships-Norvège', 'talks', 'mines', undefined]);
  });

  it('scores a sentence alike whatever was scored before it', () => {
    const used = scorer(0);
    for (const text of [...SENTENCES, ...SENTENCES.toReversed()]) {
      const lent = { terms: [index.term('a:norvège')], part: 0.4 };
      expect(used.score(read(text), [lent])).toEqual(scorer(0).score(read(text), [lent]));
      expect(used.score(read(text), [])).toEqual(scorer(0).score(read(text), []));
    }
  });

  it('leaves out at the gate only facts with odds below it, and changes no other', () => {
    for (const text of SENTENCES) {
      const all = scorer(0).score(read(text), []);
      const passed = scorer(GATE).score(read(text), []);
      expect(all).toEqual(expect.arrayContaining(passed));
      const left = all.filter(({ fact }) => !passed.some((other) => other.fact.id === fact.id));
      for (const { score } of left) expect(score).toBeLessThan(GATE);
    }
  });

  it('lets a fact that begins later pass by its matter', () => {
    const passed = scorer(GATE).score(read('Le Portugal formera des pilotes à Beja.'), []);
    const later = passed.find(({ fact }) => fact.id === 'later');
    expect(later?.score).toBeLessThan(GATE);
  });

  it('lends names of the context at part of their weight', () => {
    const lent = { terms: [index.term('a:norvège'), index.term('f:norvège')], part: 0.4 };
    const sentence = read('Deux navires de surveillance sont proposés.');
    const best = scorer(0).score(sentence, [lent])[0];
    expect([best?.fact.id, best?.subject]).toEqual(['ships-Norvège', 'context']);
  });
});
