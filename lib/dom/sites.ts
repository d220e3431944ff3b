/**
 * What is known about the two sites that Repères is made for: where the article
 * stands on the page, and what in it is not its text. Everything else, and pages
 * of these sites that look different, is left to the generic finder.
 */
import type { Metadata } from './article-metadata';
import { hasProse, type Rules } from './blocks';
import { findAll, findFirst } from './node-access';
import { siteOf } from './page-key';
import { findScope, findTitle, type Scope } from './root';
import type { Pausable } from './slices';

/** Where a site puts its articles. */
type SiteAdapter = {
  /** The sites, as `siteOf` names them. */
  sites: RegExp;
  /** Selectors of the article root, best first. */
  roots: string[];
  /** Selector of standfirsts, in or outside the root. */
  standfirst: string;
  rules: Rules;
};

/** Selectors seen in pages from 2017 to 2026. */
const ADAPTERS: SiteAdapter[] = [
  {
    sites: /^lemonde\.fr$/,
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
      ].join(','),
      // Questions of readers, which the newsroom answers in its posts.
      keep: '.post__live-container--comment-content, .post__live-container--comment-blockquote',
    },
  },
  {
    // Overseas and regional desks use the same pages.
    sites: /(?:^|\.)franceinfo\.fr$/,
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

/**
 * Finds the article where the site at `url` is known to put it. On a layout that is not known, what
 * is known not to be article text still holds.
 */
export function* findScopeOfSite(
  document: Document,
  body: Element,
  url: string,
  metadata: Metadata,
): Pausable<Scope | null> {
  const site = siteOf(url);
  const adapter = ADAPTERS.find(({ sites }) => site !== null && sites.test(site));
  for (const selector of adapter?.roots ?? []) {
    const root = findFirst(document, selector);
    if (!adapter || !root || !(yield* hasProse(root, adapter.rules))) continue;
    return {
      root,
      title: findTitle(document, root, metadata),
      standfirsts: [...findAll(document, adapter.standfirst)],
      captions: [],
      rules: adapter.rules,
    };
  }
  return yield* findScope(document, body, metadata, adapter?.rules);
}
