/** What the words mean by themselves is found by name, under whatever ids a pack has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { actor } from '../../../tests/fixtures/small-pack';
import { bundledEngine } from '../../../tests/support/bundled-engine';
import { annotate } from '../annotate';
import type { IsoDate } from '../interval';
import type { Actor, Lang } from '../knowledge';
import { compileEngine, type Engine, openEngine } from '../names/engine';
import { actorNamed } from './named';

const engineOf = (actors: Actor[]) => openEngine(compileEngine({ actors }));

const named = (id: string, kind: Actor['kind'], fr: string, en = fr) =>
  actor({ id, kind, label: { fr, en } });
const role = (fr: string, org: string) => ({ title: { fr, en: fr }, org, from: null, to: null });
const person = (id: string, fr: string, title: string, org: string) => ({
  ...named(id, 'person', fr),
  roles: [role(title, org)],
});

/** A pack of another publisher: the same world, other ids. */
const OTHER = [
  { ...named('fr', 'country', 'France'), presidency: 'executive' as const },
  { ...named('de', 'country', 'Allemagne', 'Germany'), metonyms: { fr: ['Berlin'], en: [] } },
  { ...named('gb', 'country', 'Royaume-Uni', 'United Kingdom') },
  named('it', 'country', 'Italie', 'Italy'),
  named('va', 'country', 'Vatican'),
  named('ua', 'country', 'Ukraine'),
  named('eu', 'organization', 'Union européenne', 'European Union'),
  named('nato', 'organization', 'OTAN', 'NATO'),
  named('quotidien-du-soir', 'organization', 'Le Monde'),
  person('p1', 'Anne Rivoire', 'présidente de la République', 'fr'),
  person('p2', 'Karl Brandauer', 'chancelier fédéral', 'de'),
  person('p3', 'Nigel Ashdown', 'secrétaire au Foreign Office', 'gb'),
  person('p4', 'Piero Salvini', 'président du Conseil des ministres', 'it'),
  person('p5', 'Urbain X', 'pape', 'va'),
  person('p6', 'Olaf Halvorsen', 'secrétaire général de l’OTAN', 'nato'),
  person('p7', 'Marta Novak', 'présidente de l’Union européenne', 'eu'),
  person('p8', 'Luc Ferrand', 'ministre des Armées', 'fr'),
  person('p9', 'Taras Bondar', 'chef du bureau du président', 'ua'),
];

const linked = (text: string, engine: Engine, lang: Lang = 'fr', url: string | null = null) =>
  annotate(
    {
      url,
      lang,
      asOf: '2026-01-06',
      blocks: [{ id: 0, post: null, kind: 'paragraph', text }],
    },
    engine,
  )
    .mentions.filter(({ confidence }) => confidence !== 'possible')
    .map(({ actor: id }) => id)
    .join(' ');

describe('actorNamed', () => {
  it.each<[name: string, id: string]>([
    ['Allemagne', 'de'],
    ['Royaume-Uni', 'gb'],
    ['OTAN', 'nato'],
    ['Le Monde', 'quotidien-du-soir'],
    // Not the seat, not the person, not the name in the other language, not a part of a name.
    ['Berlin', 'unknown'],
    ['Anne Rivoire', 'unknown'],
    ['Germany', 'unknown'],
    ['Union', 'unknown'],
    ['Espagne', 'unknown'],
  ])('%s is %s', (name, id) => {
    const engine = engineOf(OTHER);
    expect(actorNamed(name, engine)).toBe(id);
    expect(actorNamed(name, engine)).toBe(id);
  });

  it('answers each pack by its own ids', () => {
    expect(actorNamed('Allemagne', engineOf(OTHER))).toBe('de');
    expect(actorNamed('Allemagne', bundledEngine())).toBe('allemagne');
  });
});

describe('with a pack of other ids', () => {
  it.each<[why: string, text: string, actors: string, url?: string]>([
    ['a chancellor', 'Le chancelier a parlé à la presse.', 'p2'],
    ['a pope', 'Le pape a parlé à la presse.', 'p5'],
    ['a council of ministers', 'Le président du Conseil a parlé à la presse, en Italie.', 'p4 it'],
    ['the Foreign Office', 'Le secrétaire au Foreign Office a parlé à la presse.', 'p3'],
    ['the Alliance', 'Le secrétaire général de l’Alliance a parlé à la presse.', 'p6'],
    ['the Union', 'La présidente européenne a parlé à la presse.', 'p7'],
    ['the Republic', 'La présidente de la République a parlé à la presse.', 'p1'],
    ['the armies', 'Le ministre des Armées a parlé à la presse.', 'p8'],
    ['the office of a president', 'Le chef du bureau présidentiel a parlé à la presse.', 'p9'],
    ['the newspaper', 'Le ministre des Armées se confie au Monde.', 'p8 quotidien-du-soir'],
    ['the outlet’s own', 'En France, la présidente a parlé à la presse.', 'fr p1'],
    ['a country that it does not hold', 'La secrétaire au Trésor a parlé à la presse.', ''],
  ])('finds %s', (_, text, actors) => {
    expect(linked(text, engineOf(OTHER))).toBe(actors);
  });

  it('asks the pack for the country of an outlet', () => {
    const text = 'The president spoke to the press in France, and the King waited.';
    const king = person('p0', 'Edmund Ashdown', 'roi du Royaume-Uni', 'gb');
    const engine = engineOf([...OTHER, king]);
    expect(linked(text, engine, 'en', 'https://www.theguardian.com/a')).toBe('fr p0');
  });

  it('says nothing of the coalition but where the country is spoken of for whose sake it is', () => {
    const coalition = {
      ...named('alliance-du-lac', 'group', 'Coalition du lac'),
      aliases: { fr: ['Coalition du lac', 'la coalition'], en: ['Coalition du lac'] },
      ambiguous: [{ alias: 'la coalition', why: 'Il y en a d’autres.' }],
      about: 'it',
    };
    const engine = engineOf([...OTHER, coalition]);
    expect(linked('En Italie, la coalition tient bon.', engine)).toBe('it alliance-du-lac');
    expect(linked('En Ukraine, la coalition tient bon.', engine)).toBe('ua');
  });

  it('takes a meeting without a date for that of these days where a group meets often', () => {
    const group = named('les-huit', 'group', 'Huit du lac');
    const meeting = (day: string) => ({
      ...named(`reunion-${day}`, 'event', `Réunion du ${day}`),
      date: { from: day, to: day },
      related: ['les-huit'],
    });
    const read = (days: string[]) =>
      linked('La réunion des Huit du lac a duré.', engineOf([group, ...days.map(meeting)]));
    expect(read(['2025-12-10'])).toBe('reunion-2025-12-10 les-huit');
    const months = ['02', '03', '04', '05', '06', '07'].map((month) => `2025-${month}-01`);
    expect(read([...months, '2025-12-10'])).toBe('les-huit');
    expect(read([...months, '2026-01-05'])).toBe('reunion-2026-01-05 les-huit');
  });
});

describe('the bundled pack under other ids', () => {
  const folder = 'tests/fixtures/articles/held';
  const renamed = (id: string) => `n-${id}`;
  const actors = readFileSync('assets/knowledge/actors.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const one = JSON.parse(line) as Actor;
      return {
        ...one,
        id: renamed(one.id),
        related: (one.related ?? []).map(renamed),
        roles: (one.roles ?? []).map((held) => ({ ...held, org: held.org && renamed(held.org) })),
        ...(one.country && { country: renamed(one.country) }),
        ...(one.about && { about: renamed(one.about) }),
      };
    });
  const other = engineOf(actors);
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(texts)('finds the same in %s', (name) => {
    const gold = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as {
      date: IsoDate;
      lang: Lang;
    };
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const blocks = text
      .split(/\n+/)
      .map((line, id) => ({ id, post: null, kind: 'paragraph' as const, text: line }));
    const article = { url: null, lang: gold.lang, asOf: gold.date, blocks };
    const found = annotate(article, bundledEngine()).mentions;
    expect(found.length).toBeGreaterThan(5);
    const ids = (mentions: typeof found) =>
      mentions.map(({ actor: id, candidates, ...rest }) => [
        id,
        candidates.map((one) => one.actor),
        rest.start,
        rest.block,
        rest.confidence,
      ]);
    const expected = ids(found).map(([id, all, ...rest]) => [
      id && renamed(id as string),
      (all as string[]).map(renamed),
      ...rest,
    ]);
    expect(ids(annotate(article, other).mentions)).toEqual(expected);
  });
});
