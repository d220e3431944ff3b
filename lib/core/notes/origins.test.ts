import { describe, expect, it } from 'vitest';
import { containment, countOrigins, sketchText } from './origins';

const DISPATCH = `Les ministres de la Défense de neuf pays se sont retrouvés lundi dans le port de Gdansk.
Ils ont arrêté la liste des ports qui accueilleront les démineurs, sous réserve d’un arrêt des combats.
Le ministre norvégien a précisé que deux navires partiraient les premiers, avec un équipage réduit.
La Turquie, invitée comme observatrice, n’a pris aucun engagement et demande un mandat écrit.
Une nouvelle rencontre est prévue avant la fin du mois, cette fois par visioconférence.`;

const OWN_REPORT = `À Gdansk, le vent souffle fort sur les quais où attendent les journalistes.
La salle de réunion donne sur les grues du chantier naval, symbole d’une autre époque.
Autour de la table, neuf délégations, et une chaise vide dont chacun parle à voix basse.
On sort une carte, on trace des couloirs, on efface, puis on recommence jusqu’au soir.
« Deux navires partiront les premiers », finit par lâcher un diplomate fatigué.`;

const shortened = DISPATCH.split('\n').slice(0, 3).join('\n');
const retitled = `Mer Noire : neuf pays s’accordent\n${DISPATCH.replace('lundi ', '')}`;

describe('countOrigins', () => {
  it.each([
    ['no article', [], 0],
    ['one article', [DISPATCH], 1],
    ['the same dispatch twice', [DISPATCH, DISPATCH], 1],
    ['a dispatch and its first half', [DISPATCH, shortened], 1],
    ['a dispatch with a new title and a word less', [DISPATCH, retitled], 1],
    ['a dispatch in other typography', [DISPATCH, DISPATCH.replaceAll('’', "'")], 1],
    ['a dispatch and a report of the same meeting', [DISPATCH, OWN_REPORT], 2],
    ['copies linked only through a longer one', [shortened, DISPATCH, retitled, OWN_REPORT], 2],
    ['texts too short to tell', ['Deux navires partiront.', 'Deux navires partiront.'], 2],
  ])('counts %s', (_, texts, origins) => {
    expect(countOrigins(texts.map(sketchText))).toBe(origins);
  });
});

describe('containment', () => {
  it('is the same in both directions and 1 for equal texts', () => {
    const [a, b] = [sketchText(DISPATCH), sketchText(shortened)];
    expect(containment(a, b)).toBe(containment(b, a));
    expect(containment(a, a)).toBe(1);
  });
});
