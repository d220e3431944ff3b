/** Countries in the news of sport: teams are no states, and a match may still be politics. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';

const DAY = '2026-01-08';

describe('a country in a sentence about sport', () => {
  it.each<[lang: 'fr' | 'en', text: string]>([
    ['fr', 'La [France] a battu l’Angleterre 2-1 en quart de finale de la Coupe du monde.'],
    [
      'fr',
      'Les Bleus affrontent l’[Ukraine] au Parc des Princes pour les éliminatoires du Mondial.',
    ],
    [
      'fr',
      'Rugby : le XV de France s’impose face à l’[Irlande] (36-14) dans le Tournoi des six nations.',
    ],
    ['fr', 'L’[Espagne], championne d’Europe, a écrasé la Turquie 6-0 à Konya.'],
    ['fr', 'L’Espagne, championne d’[Europe], a écrasé la Turquie 6-0 à Konya.'],
    ['fr', 'Le sélectionneur de l’[Allemagne] a convoqué vingt-trois joueurs.'],
    ['fr', 'La [Pologne] a battu la France au handball.'],
    ['fr', 'Les éliminatoires du Mondial reprennent. La [France] mène au score.'],
    ['en', '[France] beat Ukraine 4-0 to qualify for the World Cup.'],
    ['en', '[Italy] lost to Norway in the World Cup qualifiers.'],
  ])('%s: is left alone: %s', (lang, text) => {
    expect(linkOf(text, DAY, lang)).toBe('');
  });

  it('leaves the town where it is played', () => {
    const text = 'La France affrontera l’Ukraine à Paris en éliminatoires de la Coupe du monde.';
    expect(mentionsIn({ asOf: DAY, blocks: [text] }).map(({ actor }) => actor)).toEqual(['paris']);
  });
});

describe('a country where sport is only beside', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['a retreat', 'L’[Ukraine] a battu en retraite.', 'ukraine'],
    ['a goal of policy', 'Le but de la [France] est clair : la paix.', 'france'],
    ['a point in diplomacy', 'La [Russie] marque un point, match nul avec Kiev.', 'russie'],
    ['a ban', 'La [Russie] a été exclue de la Coupe du monde de football.', 'russie'],
    [
      'a war beside the match',
      'La guerre a privé l’[Ukraine] de football, et son équipe de stade.',
      'ukraine',
    ],
    ['two numbers', 'L’[Ukraine] a abattu 2-3 avions mardi.', 'ukraine'],
    [
      'the next paragraph',
      'Les Bleus disputent les éliminatoires du Mondial.\nLa [France] mène le débat.',
      'france',
    ],
  ])('is a state: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('a capital that plays', () => {
  it.each<[why: string, text: string]>([
    ['penalties', 'Le club de Servette a perdu contre [Berne] aux tirs au but.'],
    ['a score in words', 'Servette a battu [Vienne] deux buts à un.'],
    ['a team', 'Les Commanders de [Washington] reçoivent ce soir au stade.'],
  ])('is no state: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });

  it.each<[why: string, text: string, actor: string]>([
    ['a loss', '[Berlin] a perdu contre Rome devant la Cour.', 'allemagne'],
    ['a club of nuclear powers', '[Vienne] refuse le club des puissances.', 'autriche'],
    ['aims', 'Les buts de [Berlin] restent obscurs.', 'allemagne'],
  ])('is a state: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});
