import { describe, expect, it } from 'vitest';
import type { Annotations, Mention } from './annotation';
import { correctActor, correctAnnotations, correctEntry, hiddenFacts } from './correct';
import type { Correction, CorrectionBody } from './corrections';
import type { Actor, ActorKind } from './knowledge';

const PAGE = 'lemonde.fr/3210';
const KINDS: Record<string, ActorKind> = { emmanuel: 'person', brigitte: 'person', paris: 'place' };

describe('correctAnnotations', () => {
  it.each<[why: string, body: CorrectionBody, mentions: (string | null)[]]>([
    ['another actor, everywhere', notThis({ to: 'brigitte' }), ['brigitte', 'paris', null]],
    [
      'another actor, on this page',
      notThis({ to: 'brigitte', page: PAGE }),
      ['brigitte', 'paris', null],
    ],
    [
      'another actor, on another page',
      notThis({ to: 'brigitte', page: 'autre' }),
      ['emmanuel', 'paris', null],
    ],
    ['nobody', notThis({ to: null }), ['paris', null]],
    ['an actor that the base has lost', notThis({ to: 'inconnu' }), ['paris', null]],
    ['other words', notThis({ text: 'le président', to: 'brigitte' }), ['emmanuel', 'paris', null]],
    [
      'the same words in other typography',
      notThis({ text: 'MACRON', to: 'brigitte' }),
      ['brigitte', 'paris', null],
    ],
    [
      'the same words for another actor',
      notThis({ from: 'autre', to: 'brigitte' }),
      ['emmanuel', 'paris', null],
    ],
    ['a hidden actor', { type: 'hide-actor', actor: 'paris' }, ['emmanuel', null]],
    [
      'an open mention: its best candidate',
      notThis({ text: 'Kiev', from: 'kiev-ville', to: 'brigitte' }),
      ['emmanuel', 'paris', 'brigitte'],
    ],
  ])('%s', (_, body, expected) => {
    const { mentions } = correctAnnotations(
      ANNOTATIONS,
      [correction(body)],
      PAGE,
      (id) => KINDS[id] ?? null,
    );
    expect(mentions.map(({ actor }) => actor)).toEqual(expected);
  });

  it('leaves an open mention to its other candidates when one is hidden', () => {
    const body: CorrectionBody = { type: 'hide-actor', actor: 'kiev-ville' };
    const { mentions } = correctAnnotations(ANNOTATIONS, [correction(body)], PAGE, () => null);
    expect(mentions[2]?.candidates.map(({ actor }) => actor)).toEqual(['ukraine']);
  });

  it('hides facts from claims', () => {
    const hidden = correction({ type: 'hide-fact', fact: 'f1' });
    const { claims } = correctAnnotations(ANNOTATIONS, [hidden], PAGE, () => null);
    expect(claims[0]?.facts.map(({ fact }) => fact)).toEqual(['f2']);
    expect(hiddenFacts([hidden])).toEqual(new Set(['f1']));
  });

  it('changes nothing without corrections', () => {
    expect(correctAnnotations(ANNOTATIONS, [], PAGE, () => null)).toBe(ANNOTATIONS);
  });

  it('takes a choice of the reader for certain', () => {
    const { mentions } = correctAnnotations(
      ANNOTATIONS,
      [correction(notThis({ to: 'brigitte' }))],
      PAGE,
      () => 'person',
    );
    expect(mentions[0]).toMatchObject({
      confidence: 'certain',
      candidates: [{ actor: 'brigitte' }],
    });
  });
});

describe('correctActor', () => {
  const actor = {
    id: 'emmanuel',
    label: { fr: 'Emmanuel', en: 'Emmanuel' },
    roles: [
      {
        title: { fr: 'ministre', en: 'minister' },
        org: null,
        from: '2014-08-26',
        to: '2016-08-30',
      },
      { title: { fr: 'président', en: 'president' }, org: 'france', from: '2017-05-14', to: null },
    ],
  } as Actor;

  it('takes the newest label of the reader in both languages', () => {
    const edits = [edit({ label: 'Nouveau' }), edit({ label: 'Ancien' })];
    expect(correctActor(actor, edits).label).toEqual({ fr: 'Nouveau', en: 'Nouveau' });
  });

  it('takes the reader’s role for its time, and keeps those of other times', () => {
    const role = { title: 'ancien président', from: '2027-05-14', to: null };
    expect(titles(correctActor(actor, [edit({ role })]))).toEqual(['ancien président', 'ministre']);
    const past = { title: 'inspecteur', from: '2004', to: '2008' };
    expect(titles(correctActor(actor, [edit({ role: past })]))).toEqual([
      'inspecteur',
      'ministre',
      'président',
    ]);
  });

  it('leaves other actors alone', () => {
    expect(correctActor({ ...actor, id: 'autre' }, [edit({ label: 'X' })]).label.fr).toBe(
      'Emmanuel',
    );
  });

  it('hides facts from the list of the actor', () => {
    const ref = { part: 'subject' as const, asOf: '2026-01-06', from: null, to: null };
    const entry = {
      id: actor.id,
      actor,
      facts: [
        { id: 'f1', ...ref },
        { id: 'f2', ...ref },
      ],
    };
    const hidden = correction({ type: 'hide-fact', fact: 'f1' });
    expect(correctEntry(entry, [hidden]).facts.map(({ id }) => id)).toEqual(['f2']);
  });

  function titles({ roles = [] }: Actor): string[] {
    return roles.map(({ title }) => title.fr);
  }
});

const ANNOTATIONS: Annotations = {
  mentions: [
    mention('Macron', 'emmanuel', ['emmanuel']),
    mention('Paris', 'paris', ['paris']),
    mention('Kiev', null, ['kiev-ville', 'ukraine']),
  ],
  claims: [
    {
      start: 0,
      end: 5,
      block: 1,
      text: 'Texte',
      frame: {
        speaker: null,
        predicate: null,
        agents: [],
        objects: [],
        quantity: null,
        time: null,
        polarity: 'affirmed',
        modality: 'asserted',
        condition: null,
      },
      facts: ['f1', 'f2'].map((fact) => ({
        fact,
        relation: 'agrees' as const,
        score: 1,
        why: { rule: 'r', values: [], spans: [], agree: [], differ: [], missing: [] },
      })),
    },
  ],
};

function mention(text: string, actor: string | null, candidates: string[]): Mention {
  return {
    start: 0,
    end: text.length,
    block: 1,
    text,
    kind: 'person',
    actor,
    candidates: candidates.map((id) => ({ actor: id, score: 1, reasons: [] })),
    confidence: 'likely',
    form: 'name',
  };
}

function notThis(more: {
  text?: string;
  from?: string;
  to: string | null;
  page?: string;
}): CorrectionBody {
  return { type: 'not-this-actor', text: 'Macron', from: 'emmanuel', page: null, ...more };
}

function edit(more: {
  label?: string;
  role?: { title: string; from: string | null; to: string | null };
}): Correction {
  return correction({ type: 'edit-actor', actor: 'emmanuel', label: null, role: null, ...more });
}

function correction(body: CorrectionBody): Correction {
  return { id: 'c1', madeAt: '2026-01-07T08:00:00.000Z', label: 'Macron', body };
}
