/** What an article has said so far, and what follows from it for the next phrase. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actor, smallPack } from '../../../tests/fixtures/small-pack';
import { bundledEngine } from '../../../tests/support/bundled-engine';
import { compileEngine, openEngine } from '../names/engine';
import { Discourse, homeOf } from './link-discourse';

const term = (fr: string, org: string, from: string, to: string | null) => ({
  title: { fr, en: fr },
  org,
  from,
  to,
});
const ENGINE = openEngine(
  compileEngine({
    actors: [
      ...smallPack().actors,
      actor({
        id: 'volodymyr-zelensky',
        kind: 'person',
        roles: [term('président de la République', 'ukraine', '2019-05-20', null)],
      }),
      actor({
        id: 'petro-porochenko',
        kind: 'person',
        roles: [term('président de la République', 'ukraine', '2014-06-07', '2019-05-20')],
      }),
      actor({ id: 'sans-fonction', kind: 'person' }),
      actor({ id: 'coalition', kind: 'group' }),
      actor({ id: 'declaration', kind: 'document' }),
    ],
  }),
);
const start = () => new Discourse(ENGINE, '2026-01-06', 'france');
const EVERYBODY = () => true;

describe('what was named', () => {
  it('is remembered', () => {
    const discourse = start();
    expect(discourse.hasSeen('france')).toBe(false);
    discourse.see('france', 0, 0);
    expect(discourse.hasSeen('france')).toBe(true);
    expect(discourse.hasSeen('ukraine')).toBe(false);
  });

  it('is told latest first, each actor once', () => {
    const discourse = start();
    for (const [index, id] of ['france', 'ukraine', 'france', 'emmanuel-macron'].entries()) {
      discourse.see(id, index, 0);
    }
    expect(discourse.latest().map(({ actor: id }) => id)).toEqual([
      'emmanuel-macron',
      'france',
      'ukraine',
    ]);
  });

  it('is forgotten back to a mark, and kept before it', () => {
    const discourse = start();
    discourse.see('france', 0, 0);
    const mark = discourse.mark();
    discourse.see('ukraine', 1, 1);
    discourse.see('france', 1, 1);
    discourse.rewind(mark);
    expect(discourse.hasSeen('france')).toBe(true);
    expect(discourse.hasSeen('ukraine')).toBe(false);
    expect(discourse.latest().map(({ actor: id, sentence }) => [id, sentence])).toEqual([
      ['france', 0],
    ]);
  });

  it('is the same with marks between as without, whatever was named', () => {
    const ids = fc.array(fc.constantFrom('france', 'ukraine', 'emmanuel-macron', 'coalition'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(ids, fc.array(fc.nat(19)), (named, marks) => {
        const [plain, marked] = [start(), start()];
        named.forEach((id, index) => {
          if (marks.includes(index)) marked.mark();
          plain.see(id, index, 0);
          marked.see(id, index, 0);
        });
        expect(marked.latest()).toEqual(plain.latest());
      }),
    );
  });

  it('is looked for among the last sentences only', () => {
    const discourse = start();
    discourse.see('declaration', 0, 0);
    discourse.see('coalition', 2, 0);
    discourse.see('france', 3, 0);
    expect(discourse.last(['group'], 5, 3)).toBe('coalition');
    expect(discourse.last(['group'], 6, 3)).toBeNull();
    expect(discourse.last(['group', 'document'], 3, 3)).toBe('coalition');
    expect(discourse.last(['document'], 3, 3)).toBe('declaration');
    expect(discourse.last(['place'], 3, 3)).toBeNull();
    expect([...discourse.back(4, 1)].map(({ actor: id }) => id)).toEqual(['france']);
  });
});

describe('the country spoken of', () => {
  it.each<
    [why: string, named: [id: string, sentence: number][], sentence: number, country: string | null]
  >([
    ['nothing was named', [], 0, null],
    ['a country was named', [['ukraine', 0]], 1, 'ukraine'],
    [
      'another was named after it',
      [
        ['ukraine', 0],
        ['france', 1],
      ],
      1,
      'france',
    ],
    [
      'one who acts for it was named after it',
      [
        ['france', 0],
        ['volodymyr-zelensky', 1],
      ],
      1,
      'ukraine',
    ],
    [
      'somebody without office was named after it',
      [
        ['france', 0],
        ['sans-fonction', 1],
      ],
      1,
      'france',
    ],
    [
      'a group was named after it',
      [
        ['france', 0],
        ['coalition', 1],
      ],
      1,
      'france',
    ],
    ['it was named two sentences before', [['ukraine', 0]], 2, 'ukraine'],
    ['it was named three sentences before', [['ukraine', 0]], 3, null],
  ])('is told when %s', (_, named, sentence, country) => {
    const discourse = start();
    for (const [id, at] of named) discourse.see(id, at, 0);
    expect(discourse.country(sentence)).toBe(country);
  });
});

describe('holders of an office named so far', () => {
  it('are those who hold it on the day, latest first', () => {
    const discourse = start();
    for (const id of ['emmanuel-macron', 'france', 'sans-fonction', 'volodymyr-zelensky']) {
      discourse.see(id, 0, 0);
    }
    discourse.see('petro-porochenko', 0, 0);
    const seen = discourse.holdersSeen('head-of-state', EVERYBODY);
    expect(seen.map((one) => one?.actor)).toEqual(['volodymyr-zelensky', 'emmanuel-macron']);
  });

  it('are only those who fit', () => {
    const discourse = start();
    discourse.see('emmanuel-macron', 0, 0);
    discourse.see('volodymyr-zelensky', 0, 0);
    const seen = discourse.holdersSeen('head-of-state', (id) => id === 'emmanuel-macron');
    expect(seen.map((one) => one?.actor)).toEqual(['emmanuel-macron']);
    expect(discourse.holdersSeen('head-of-government', EVERYBODY)).toEqual([]);
  });

  it.each<[why: string, order: string[], expected: (string | null)[]]>([
    ['named after them', ['emmanuel-macron', '?'], [null, 'emmanuel-macron']],
    ['named before them', ['?', 'emmanuel-macron'], ['emmanuel-macron']],
    [
      'named between two',
      ['emmanuel-macron', '?', 'volodymyr-zelensky'],
      ['volodymyr-zelensky', 'emmanuel-macron'],
    ],
  ])('are hidden by a stranger in that office: %s', (_, order, expected) => {
    const discourse = start();
    for (const id of order) {
      if (id === '?') discourse.seeUnknown('head-of-state', 0);
      else discourse.see(id, 0, 0);
    }
    const seen = discourse.holdersSeen('head-of-state', EVERYBODY);
    expect(seen.map((one) => one?.actor ?? null)).toEqual(expected);
  });

  it('are not hidden by a stranger in another office, nor by one who was forgotten', () => {
    const discourse = start();
    discourse.see('emmanuel-macron', 0, 0);
    discourse.seeUnknown('defence-minister', 0);
    const mark = discourse.mark();
    discourse.seeUnknown('head-of-state', 0);
    discourse.rewind(mark);
    const seen = discourse.holdersSeen('head-of-state', EVERYBODY);
    expect(seen.map((one) => one?.actor ?? null)).toEqual(['emmanuel-macron']);
  });
});

describe('a coalition of parties', () => {
  it('is what « la coalition » may mean for two sentences', () => {
    const discourse = start();
    expect(discourse.isOtherCoalition(0)).toBe(false);
    discourse.seeOtherCoalition(3);
    expect([3, 4, 5, 6].map((sentence) => discourse.isOtherCoalition(sentence))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('the home of an outlet', () => {
  it.each<[url: string | null, lang: 'fr' | 'en', home: string | null]>([
    ['https://www.lemonde.fr/international/article/1.html', 'fr', 'france'],
    ['https://www.franceinfo.fr/monde/', 'fr', 'france'],
    ['https://www.lesoir.be/1/article', 'fr', 'belgique'],
    ['https://www.rtbf.be/article/1', 'fr', 'belgique'],
    ['https://www.letemps.ch/monde', 'fr', 'suisse'],
    ['https://www.lapresse.ca/international', 'fr', 'canada'],
    ['https://www.theguardian.com/world/2026/jan/06/a', 'en', 'royaume-uni'],
    ['https://www.bbc.com/news/articles/1', 'en', 'royaume-uni'],
    ['https://www.bbc.co.uk/news/1', 'en', 'royaume-uni'],
    ['https://news.sky.com/story/1', 'en', 'royaume-uni'],
    ['https://www.ft.com/content/1', 'en', 'royaume-uni'],
    ['https://www.nytimes.com/2026/01/06/a.html', 'en', 'etats-unis'],
    ['https://apnews.com/article/1', 'en', 'etats-unis'],
    ['https://edition.cnn.com/2026/01/06/a', 'en', 'etats-unis'],
    ['https://www.telegraph.co.uk/news/1', 'en', 'royaume-uni'],
    ['https://ft.com/content/1', 'en', 'royaume-uni'],
    ['https://draft.com/1', 'en', null],
    ['https://www.microsoft.com/1', 'en', null],
    ['https://bluesky.com/1', 'fr', 'france'],
    ['https://notcnn.com/1', 'en', null],
    ['https://mybe.example.com/1', 'en', null],
    ['https://exemple.example/lemonde.fr/theguardian.com', 'en', null],
    ['https://exemple.example/?a=www.nytimes.com', 'fr', 'france'],
    ['https://kyivindependent.example/a', 'en', null],
    [null, 'fr', 'france'],
    [null, 'en', null],
    ['pas une adresse', 'en', null],
  ])('%s (%s) is %s', (url, lang, home) => {
    expect(homeOf(url, lang, bundledEngine())).toBe(home);
  });
});
