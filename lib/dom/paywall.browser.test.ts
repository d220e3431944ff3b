import { afterEach, describe, expect, it } from 'vitest';
import { isTruncated } from './paywall';

afterEach(() => document.body.replaceChildren());

describe('a cut article', () => {
  it.each<[why: string, markup: string, expected: boolean]>([
    [
      'says how much is left',
      '<p>Un début.</p><p><strong>Il vous reste 57.09% de cet article à lire.</strong></p>',
      true,
    ],
    [
      'has a wall that is drawn',
      '<p>Un début.</p><section class="paywall">Déjà abonné ?</section>',
      true,
    ],
    ['has a wall of another site', '<div id="site-Paywall-box">Abonnez-vous</div>', true],
    [
      'is not one whose wall is hidden from subscribers',
      '<section class="paywall" hidden>Déjà abonné ?</section>',
      false,
    ],
    [
      'is not one whose wall is empty',
      '<section class="paywall" style="height: 20px"></section>',
      false,
    ],
    [
      'is not one that speaks of what is left',
      '<p>Il vous reste à lire le second tome.</p>',
      false,
    ],
  ])('%s', (_, markup, expected) => {
    document.body.innerHTML = markup;
    expect(isTruncated(document)).toBe(expected);
  });
});

describe('a wall', () => {
  it.each<[why: string, markup: string, expected: boolean]>([
    ['by its hook', '<div class="js-paywall">Abonnez-vous.</div>', true],
    ['by its attribute', '<div data-paywall="1">Abonnez-vous.</div>', true],
    ['by a part of its class', '<div class="article-Paywall-box">Abonnez-vous.</div>', true],
    ['that is not drawn', '<div class="paywall" style="display:none">Abonnez-vous.</div>', false],
    [
      'in a box that is hidden',
      '<div hidden><div class="paywall">Abonnez-vous.</div></div>',
      false,
    ],
    ['of stone', '<p class="mur">Ils bâtissent un mur.</p>', false],
  ])('cuts an article or not: %s', (_, markup, expected) => {
    document.body.innerHTML = `<p>Les alliés de Kiev se retrouvent.</p>${markup}`;
    expect(isTruncated(document)).toBe(expected);
  });
});
