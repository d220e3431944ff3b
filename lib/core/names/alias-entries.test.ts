import { describe, expect, it } from 'vitest';

import { actor } from '../../../tests/fixtures/small-pack';
import type { Actor } from '../knowledge';
import { type AliasEntry, aliasEntries } from './alias-entries';

/** The entry of `fields.id` under `key`. */
function entry(
  key: string,
  fields: Partial<Actor> & Pick<Actor, 'id' | 'kind'>,
): AliasEntry | undefined {
  return aliasEntries([actor(fields)])
    .get(key)
    ?.find(({ actor: id }) => id === fields.id);
}

const person = (label: string, fields: Partial<Actor> = {}) => ({
  id: 'x',
  kind: 'person' as const,
  label: { fr: label, en: label },
  aliases: { fr: [label], en: [label] },
  ...fields,
});
const named = (kind: Actor['kind'], ...fr: string[]) => ({
  id: 'x',
  kind,
  label: { fr: fr[0] as string, en: fr[0] as string },
  aliases: { fr, en: [fr[0] as string] },
});

describe('aliasEntries', () => {
  it('lets one alias of both languages serve both', () => {
    expect(entry('ukraine', named('country', 'Ukraine'))?.lang).toBeNull();
    expect(entry('pologne', named('country', 'Poland', 'Pologne'))?.lang).toBe('fr');
  });

  it.each([
    ['a name', 'emmanuel macron', person('Emmanuel Macron'), 'full'],
    [
      'a surname of the base',
      'macron',
      person('Emmanuel Macron', {
        aliases: { fr: ['Emmanuel Macron', 'Macron'], en: ['Emmanuel Macron'] },
      }),
      'surname',
    ],
    ['a surname worked out', 'macron', person('Emmanuel Macron'), 'surname'],
    ['a surname with its particles', 'von der leyen', person('Ursula von der Leyen'), 'surname'],
    ['a surname with a hyphen', 'braun pivet', person('Yaël Braun-Pivet'), 'surname'],
    ['the last of three names', 'albares', person('José Manuel Albares'), 'surname'],
    ['an initial', 'e macron', person('Emmanuel Macron'), 'full'],
    ['an acronym', 'otan', named('organization', 'OTAN'), 'acronym'],
    ['an acronym with a figure', 'g7', named('group', 'G7'), 'acronym'],
    ['an event', 'sommet de paris', named('event', 'Sommet de Paris'), 'event'],
    ['a document', 'accords de minsk', named('document', 'Accords de Minsk'), 'document'],
  ] as const)('knows %s', (_, key, fields, kind) => {
    expect(entry(key, fields)?.kind).toBe(kind);
  });

  it('never takes a given name or a particle for a surname', () => {
    const keys = [...aliasEntries([actor(person('Ursula von der Leyen'))]).keys()];
    expect(keys).toEqual(['ursula von der leyen', 'von der leyen', 'u von der leyen']);
  });

  it('marks what it worked out itself, which needs the full name first', () => {
    expect(entry('macron', person('Emmanuel Macron'))).toMatchObject({
      inferred: true,
      needs: 'intro',
    });
    expect(entry('emmanuel macron', person('Emmanuel Macron'))).toMatchObject({
      inferred: false,
      needs: 'none',
    });
  });

  it('marks what the base calls ambiguous: surnames need the full name, others other evidence', () => {
    const surname = person('Donald Tusk', {
      aliases: { fr: ['Donald Tusk', 'Tusk'], en: ['Donald Tusk'] },
      ambiguous: [{ alias: 'Tusk', why: 'essai' }],
    });
    expect(entry('tusk', surname)?.needs).toBe('intro');
    expect(entry('donald tusk', surname)?.needs).toBe('none');
    const place = { ...named('place', 'Alaska'), ambiguous: [{ alias: 'l’Alaska', why: 'essai' }] };
    expect(entry('alaska', place)?.needs).toBe('context');
  });

  it.each([
    ['a name keeps its capitals', 'royaume uni', named('country', 'Royaume-Uni'), 'cap', 0b11],
    [
      'a lower-case word in it is free',
      'union europeenne',
      named('organization', 'Union européenne'),
      'cap',
      0b01,
    ],
    [
      'a label of a concept may be written small',
      'garanties de securite',
      named('concept', 'Garanties de sécurité'),
      'any',
      0,
    ],
    [
      'its proper nouns may not',
      'sommet de paris',
      named('event', 'Sommet de Paris'),
      'cap',
      0b100,
    ],
    ['one word alone keeps its capital', 'occident', named('concept', 'Occident'), 'cap', 1],
    ['an acronym is exact', 'onu', named('organization', 'ONU'), 'exact', 1],
  ] as const)('asks for capitals: %s', (_, key, fields, caseRule, capitals) => {
    expect(entry(key, fields)).toMatchObject({ caseRule, capitals });
  });

  it('leaves a small article out and remembers it, but keeps one that is part of the name', () => {
    expect(entry('hexagone', named('country', 'France', 'l’Hexagone'))?.definite).toBe(true);
    expect(entry('france', named('country', 'France', 'la France'))?.definite).toBe(false);
    expect(entry('le monde', named('organization', 'Le Monde'))?.definite).toBe(false);
  });

  it('remembers punctuation, which names otherwise do not run across', () => {
    const office = named('organization', '10 Downing Street', '10, Downing Street');
    expect(entry('10 downing street', office)?.punctuated).toBe(true);
    expect(entry('ukraine', named('country', 'Ukraine'))?.punctuated).toBe(false);
  });

  it('gives metonyms, demonyms and descriptors their own entries', () => {
    const france = {
      ...named('country', 'France'),
      metonyms: { fr: ['Paris'], en: ['Paris'] },
      demonyms: { fr: ['français', 'Français'], en: ['French'] },
      descriptors: [
        { fr: 'le pays hôte', en: 'the host country', from: '2026-01-06', to: '2026-01-07' },
      ],
    };
    expect(entry('paris', france)).toMatchObject({ kind: 'metonym', needs: 'context' });
    expect(entry('francais', france)).toMatchObject({ kind: 'demonym', caseRule: 'any' });
    expect(entry('pays hote', france)).toMatchObject({
      kind: 'descriptor',
      lang: 'fr',
      from: '2026-01-06',
      to: '2026-01-07',
    });
  });

  it('keeps one phrase apart for two terms of the same holder', () => {
    const descriptor = { fr: 'le président américain', en: 'the US president' };
    const trump = person('Donald Trump', {
      descriptors: [
        { ...descriptor, from: '2017-01-20', to: '2021-01-20' },
        { ...descriptor, from: '2025-01-20', to: null },
      ],
    });
    expect(aliasEntries([actor(trump)]).get('president americain')).toHaveLength(2);
  });

  it('leaves out a surname worked out for many, but not one that the base lists', () => {
    const many = Array.from({ length: 9 }, (_, number) =>
      actor({ ...person(`${String.fromCharCode(65 + number)}na Martin`), id: `martin-${number}` }),
    );
    expect(aliasEntries(many).get('martin')).toBeUndefined();
    const listed = person('Zoé Martin', {
      aliases: { fr: ['Zoé Martin', 'Martin'], en: ['Zoé Martin'] },
    });
    expect(aliasEntries([...many, actor(listed)]).get('martin')).toHaveLength(1);
    expect(aliasEntries(many.slice(1)).get('martin')).toHaveLength(8);
  });

  it('puts all actors of a name under one key', () => {
    const found = aliasEntries([
      actor({ ...named('place', 'Paris'), id: 'paris' }),
      actor({ ...named('country', 'France'), id: 'france', metonyms: { fr: ['Paris'], en: [] } }),
    ]);
    expect(found.get('paris')?.map(({ actor: id }) => id)).toEqual(['paris', 'france']);
  });
});
