/** How a name must be written to be one, and what each way of writing it names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actor } from '../../../tests/fixtures/small-pack';
import type { Actor } from '../knowledge';
import { tokenize } from '../text/text';
import { compileEngine, openEngine } from './engine';

const named = (id: string, kind: Actor['kind'], fr: string[], more: Partial<Actor> = {}): Actor =>
  actor({
    id,
    kind,
    label: { fr: fr[0] as string, en: fr[0] as string },
    aliases: { fr, en: [] },
    ...more,
  });

const ENGINE = openEngine(
  compileEngine({
    actors: [
      named('otan', 'organization', ['OTAN']),
      named('onu', 'organization', ['ONU']),
      named('ue', 'organization', ['UE']),
      named('g7', 'group', ['G7']),
      named('weimar-plus', 'group', ['Weimar+', 'Weimar plus']),
      named('le-monde', 'organization', ['Le Monde']),
      named('elysee', 'organization', ['Élysée', 'palais de l’Élysée']),
      named('hotel-de-brienne', 'organization', ['Hôtel de Brienne']),
      named('royaume-uni', 'country', ['Royaume-Uni']),
      named('etats-unis', 'country', ['États-Unis'], {
        demonyms: { fr: ['américain', 'américaine'], en: ['American'] },
      }),
      named('cessez-le-feu', 'concept', ['Cessez-le-feu']),
      named('declaration-de-paris', 'document', ['Déclaration de Paris']),
      named('sommet', 'event', ['Sommet de Paris']),
      named('invasion-2022', 'event', ['Invasion russe', 'l’invasion']),
      named('volodymyr-zelensky', 'person', ['Volodymyr Zelensky', 'Zelensky'], {
        descriptors: [
          { fr: 'le président ukrainien', en: 'Ukraine’s president', from: '2019-05-20', to: null },
          { fr: 'l’acteur', en: 'the actor', from: null, to: '2019-05-20' },
        ],
      }),
      named('bart-de-wever', 'person', ['Bart De Wever']),
      named('downing-street', 'organization', ['10, Downing Street']),
    ],
  }),
);

/** What the longest alias in `text` names, by actor and kind; empty for none. */
function namings(text: string) {
  const hits = ENGINE.scan(tokenize(text));
  const longest = Math.max(...hits.map(({ first, last }) => last - first));
  return hits.filter(({ first, last }) => last - first === longest).flatMap((hit) => hit.namings);
}
const who = (text: string) => namings(text).map(({ actor: id, kind }) => `${id} ${kind}`);

describe('writing', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    ['an acronym in capitals', 'de l’OTAN', ['otan acronym']],
    ['an acronym with a small tail', 'de l’Otan', ['otan acronym']],
    ['an acronym in small letters', 'de l’otan', []],
    ['a short acronym with a small tail, within a sentence', 'de l’Onu', ['onu acronym']],
    ['a short acronym with a small tail, at its head', 'Onu', []],
    ['two letters with a small tail', 'de l’Ue', []],
    ['two letters in capitals', 'de l’UE', ['ue acronym']],
    ['a letter and a digit', 'du G7', ['g7 acronym']],
    ['a small letter and a digit', 'du g7', []],
    ['a plus sign, which is no word', 'format Weimar', ['weimar-plus full']],
    ['a name with its capitals', 'le journal Le Monde', ['le-monde full']],
    ['a name in small letters', 'tout le monde', []],
    ['a name with a capital on its noun alone', 'tout le Monde', []],
    ['a name all in capitals', 'LE MONDE', ['le-monde full']],
    ['a name without its accents', 'l’Elysee', ['elysee full']],
    ['a name in small letters without accents', 'l’elysee', []],
    ['a body whose noun French writes small', 'l’hôtel de Brienne', ['hotel-de-brienne full']],
    ['a body whose own name is small', 'l’hôtel de brienne', []],
    ['a hyphen that is a space', 'le Royaume Uni', ['royaume-uni full']],
    ['a hyphen that does not break', 'le Royaume\u2011Uni', ['royaume-uni full']],
    ['one capital of two', 'le Royaume-uni', []],
    ['a concept in small letters', 'un cessez-le-feu', ['cessez-le-feu full']],
    ['a text whose noun is small', 'la déclaration de Paris', ['declaration-de-paris document']],
    ['a text whose town is small', 'la déclaration de paris', []],
    ['an event whose noun is small', 'le sommet de Paris', ['sommet event']],
    ['an adjective of nation', 'l’armée américaine', ['etats-unis demonym']],
    ['an adjective with a capital', 'les Américains', []],
    ['a surname', 'M. Zelensky', ['volodymyr-zelensky surname']],
    ['a surname in small letters', 'm. zelensky', []],
    ['a full name with an initial', 'V. Zelensky', ['volodymyr-zelensky full']],
    ['a surname with its particle', 'M. De Wever', ['bart-de-wever surname']],
    ['a surname with a small particle', 'M. de Wever', []],
    ['a descriptor in any case', 'LE PRÉSIDENT UKRAINIEN', ['volodymyr-zelensky descriptor']],
    ['a comma that the name has', 'au 10, Downing Street', ['downing-street full']],
    ['a comma that the name does not have', 'Le, Monde', []],
    ['a comma within a full name', 'Volodymyr, Zelensky', ['volodymyr-zelensky surname']],
    ['a stop within a name', 'Hôtel. De Brienne', []],
  ])('of %s', (_, text, expected) => {
    expect(who(text)).toEqual(expected);
  });
});

describe('a naming', () => {
  it('has the days on which a descriptor holds, and no days otherwise', () => {
    const [president] = namings('le président ukrainien');
    expect(president).toMatchObject({ from: '2019-05-20', to: null, definite: true, lang: 'fr' });
    const [actorBefore] = namings('l’acteur');
    expect(actorBefore).toMatchObject({ from: null, to: '2019-05-20' });
    expect(namings('Volodymyr Zelensky')[0]).toMatchObject({ from: null, to: null });
  });

  it('tells whether the base lists it or it was worked out', () => {
    expect(namings('Volodymyr Zelensky')[0]).toMatchObject({ inferred: false });
    expect(namings('M. Zelensky')[0]).toMatchObject({ inferred: false, needs: 'none' });
    expect(namings('M. De Wever')[0]).toMatchObject({ inferred: true, needs: 'intro' });
    expect(namings('V. Zelensky')[0]).toMatchObject({ inferred: true });
  });

  it('tells whether the base writes it with an article', () => {
    expect(namings('l’invasion')[0]).toMatchObject({ definite: true });
    expect(namings('une invasion russe')[0]).toMatchObject({ definite: false });
  });

  it('is the same object each time, for articles name the same few', () => {
    expect(namings('Le Monde')[0]).toBe(namings('selon Le Monde')[0]);
  });

  it('does not hang on what stands around it', () => {
    const before = fc.constantFrom('', 'Selon ', 'Pour ', '« ', 'Hier, ', 'À Kiev, ');
    const after = fc.constantFrom('', ' hésite', ', hésite', '. Rien', ' »', ' (hier)');
    const names = fc.constantFrom('Volodymyr Zelensky', 'Le Monde', 'Royaume-Uni', 'OTAN');
    fc.assert(
      fc.property(before, names, after, (head, name, tail) => {
        expect(who(head + name + tail)).toEqual(who(name));
      }),
    );
  });
});
