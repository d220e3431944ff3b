import { describe, expect, it } from 'vitest';

import { BlockIds, readBlocks } from './article-blocks';
import { GENERIC_RULES } from './blocks';
import type { Scope } from './root';
import { atOnce } from './slices';

const PROSE =
  'Réunis à Paris, à Londres ou à Kiev, les alliés cherchent, depuis des mois, un accord solide.';

function scopeOf(html: string): Scope {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    root: page.querySelector('main') as Element,
    title: page.querySelector('h1:not(.autre)'),
    standfirsts: [...page.querySelectorAll('.chapo')],
    captions: [...page.querySelectorAll('header figcaption')],
    rules: GENERIC_RULES,
  };
}

function read(html: string): [kind: string, text: string][] {
  return atOnce(readBlocks(scopeOf(html), new BlockIds())).map(({ block }) => [
    block.kind,
    block.text,
  ]);
}

/** What is read after a paragraph of prose. */
const readAfterProse = (html: string) => read(`<main><p>${PROSE}</p>${html}</main>`).slice(1);

describe('readBlocks', () => {
  it('reads title, standfirst and caption that stand before the root, as the page orders them', () => {
    const html = `<header><p class="chapo">Un chapeau</p><h1>Un titre</h1><figure><figcaption>Une image</figcaption></figure></header><main><p>${PROSE}</p></main>`;
    expect(read(html)).toEqual([
      ['standfirst', 'Un chapeau'],
      ['title', 'Un titre'],
      ['caption', 'Une image'],
      ['paragraph', PROSE],
    ]);
  });

  it('reads title and standfirst that stand in the root', () => {
    const html = `<main><h1>Un titre</h1><p class="chapo">Un chapeau</p><p>${PROSE}</p></main>`;
    expect(read(html).map(([kind]) => kind)).toEqual(['title', 'standfirst', 'paragraph']);
  });

  it.each([
    ['a short sentence', '<p>Rien n’est signé.</p>'],
    [
      'a paragraph with a link',
      '<p>Le <a href="#">sommet de Paris</a> a duré toute la journée.</p>',
    ],
    [
      'a long paragraph that is mostly a link',
      `<p><a href="#">${PROSE} Et puis</a> ils recommencent, ailleurs, avec d’autres, sans se décourager, et ainsi va la diplomatie.</p>`,
    ],
    ['a short item without a link', '<ul><li>La trêve</li></ul>'],
    [
      'a sentence that starts like a rail',
      '<p>Pour aller plus loin, il faudrait un mandat des Nations unies.</p>',
    ],
    [
      'a sentence that speaks of publishing',
      '<p>La version publiée le 6 janvier a été corrigée.</p>',
    ],
    [
      'a sentence that starts like an invitation',
      '<p>Suivez mon regard, dit-il, en montrant la carte de la mer Noire.</p>',
    ],
    [
      'a sentence about reading',
      '<p>Lire la déclaration ne suffit pas, il faut aussi écouter ce que dit Washington, et regarder ce que fait Moscou, jour après jour, sur une ligne de front qui ne bouge plus guère.</p>',
    ],
    ['text right in the root', `${PROSE}`],
  ])('keeps %s', (_why, html) => {
    expect(readAfterProse(html)).toHaveLength(1);
  });

  it.each([
    [
      'links to other articles',
      '<p><strong>LIRE AUSSI</strong> <a href="#">Un autre article</a></p>',
    ],
    ['the same in lower case', '<p>À lire aussi : <a href="#">Un autre article</a></p>'],
    ['the same on films', '<p>A voir en vidéo : un reportage à Odessa</p>'],
    ['the same in English', '<p>Read more: <a href="#">another story</a></p>'],
    ['a list of links', '<ul><li><a href="#">Un autre article</a></li></ul>'],
    ['where the text is cut', '<p>Il vous reste 57.09% de cet article à lire.</p>'],
    ['the same with a comma', '<p>Il vous reste 57,1 % de cet article à lire.</p>'],
    ['who wrote it', '<p>Par Camille Exemple</p>'],
    ['who wrote it, in capitals', '<p>PAR ÉLODIE EXEMPLE</p>'],
    ['when it was changed', '<p>Mis à jour\u00a0le\u00a06 janvier 2026</p>'],
    ['who wrote it, far to the right', `<p>${' '.repeat(500)}Par Camille Exemple</p>`],
    [
      'a long notice of a cut',
      `<p>\n    Il vous reste 71.5 % de cet article à lire. ${PROSE} ${PROSE}</p>`,
    ],
    ['who wrote it for whom', '<p>par Camille Exemple (avec agence)</p>'],
    ['when it was published', '<p>Publié le 6 janvier 2026 à 11h12</p>'],
    ['when it was changed', '<p>La rédaction, mis à jour à 18:45</p>'],
    ['who took the pictures', '<p>Crédits photos : Agence Exemple</p>'],
    ['how long it takes', '<p>Temps de lecture : 4 min</p>'],
    ['an invitation to subscribe', '<p>Recevez chaque matin notre newsletter.</p>'],
    ['an invitation to follow', '<p>Suivez toute l’actualité sur notre chaîne WhatsApp !</p>'],
    ['an invitation to sign in', '<p>Déjà abonné ? Connectez-vous à votre compte.</p>'],
    ['the heading of a rail', '<h3>Sur le même sujet</h3>'],
    ['the heading of comments', '<h3>Commentaires</h3>'],
    ['labels', '<div>Publicité</div>'],
    ['a second title', '<h1 class="autre">Un autre titre</h1>'],
    ['menus', `<nav><p>${PROSE}</p></nav>`],
  ])('leaves out %s', (_why, html) => {
    expect(readAfterProse(html)).toEqual([]);
  });
});

describe('ids of blocks', () => {
  it('stay when the page is read again', () => {
    const scope = scopeOf(`<main><p>${PROSE}</p><div>${PROSE}<br><br>${PROSE}</div></main>`);
    const ids = new BlockIds();
    const read = () => atOnce(readBlocks(scope, ids)).map(({ block }) => block.id);
    expect(read()).toEqual([0, 1, 2]);
    const added = scope.root.ownerDocument.createElement('p');
    added.textContent = PROSE;
    scope.root.prepend(added);
    expect(read()).toEqual([3, 0, 1, 2]);
    scope.root.querySelectorAll('p')[1]?.append(' Et Rome ?');
    expect(read()).toEqual([3, 0, 1, 2]);
  });
});
