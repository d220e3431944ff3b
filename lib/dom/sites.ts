/**
 * What is known about the two sites that Repères is made for: where the article
 * stands on the page, and what in it is not its text. Everything else, and pages
 * of these sites that look different, is left to the generic finder.
 */
import type { Rules } from './blocks';
import { findFirst } from './node-access';
import { siteOf } from './page-key';

/** Where a site puts its articles. */
export type SiteAdapter = {
  /** The site, as `siteOf` names it. */
  site: string;
  /** Selectors of the article root, best first. */
  roots: string[];
  /** Selector of standfirsts, in or outside the root. */
  standfirst: string;
  rules: Rules;
};

/** Selectors seen in pages from 2017 to 2026. */
const ADAPTERS: SiteAdapter[] = [
  {
    site: 'lemonde.fr',
    roots: [
      '#post-container',
      '.sirius-live',
      '#Longform .article__content',
      'article.article__content',
      '.article__content',
      '#articleBody',
    ],
    // Not `.article__title` and `.article__desc` alone: the menu and the teasers have them too.
    standfirst:
      '.article__header .article__desc, #Longform .article__desc, .hero__live-content .article__desc, #js-summary-live',
    rules: {
      names: true,
      exclude: [
        'section.catcher',
        '.dfp__inread',
        'section.inread',
        'section.author',
        '.article__authors',
        '.article__reactions',
        '.article__status',
        '.ds-article-status',
        '.meta__date-reading',
        '[data-component="comments-container"]',
        '.article__footer-single',
        '.lazy-bizdev',
        '.lazy-forecast',
        '.aside__article',
        '#js-capping',
        '#js-capping-old-article',
        '#js-modal-gifted-url',
        '.lmd-banners',
        '.serie__carousel',
        '.multimedia-embed',
        '.paywall',
        '.lmd-paywall',
        '.read-also-live__container',
        '.header-content__live',
        // Repeats the body in large type.
        'blockquote:has(> .article__quote)',
      ].join(','),
      // Questions of readers, which the newsroom answers in its posts.
      keep: '.post__live-container--comment-content, .post__live-container--comment-blockquote',
    },
  },
  {
    site: 'franceinfo.fr',
    roots: [
      'article#js--content',
      'article.page-content',
      'main > div:first-child > article:first-child',
      'article:has(.c-body)',
      '#col-middle.text',
    ],
    standfirst: '.c-chapo',
    rules: {
      names: true,
      exclude: [
        'p:has(> .media-embed__link)',
        '.media-embed',
        '.embed-link',
        '[class*="c-signature"]',
        '.c-time',
        '.publication-date',
        '.video-info',
        '.social-zone',
        '.related-tags',
        '.same-topic',
        '.shuffle-videos',
        '.video-tunnel-popin',
        '[class*="-skeleton"]',
        '[data-esi-url]',
        '.newspilot-rebounds',
        '.nl-block',
        '.alert-info',
        '.a-lire-aussi',
        '.subjects-list',
      ].join(','),
      keep: '.c-body, .faq-highlight',
    },
  },
];

/** Hosts of overseas and regional desks use the pages of Franceinfo. */
const SAME_PAGES = /(?:^|\.)franceinfo\.fr$/;

/**
 * Finds the adapter of the site at `url` and the article root that it knows on this page; `null`
 * when the site or the layout is unknown.
 */
export function findSiteRoot(
  document: Document,
  url: string,
): { adapter: SiteAdapter; root: Element } | null {
  const site = siteOf(url);
  if (!site) return null;
  const adapter = ADAPTERS.find(
    (candidate) =>
      candidate.site === site || (candidate.site === 'franceinfo.fr' && SAME_PAGES.test(site)),
  );
  if (!adapter) return null;
  for (const selector of adapter.roots) {
    const root = findFirst(document, selector);
    if (root) return { adapter, root };
  }
  return null;
}
