/**
 * Walks part of a page once and cuts its text into runs: stretches of inline
 * text that no block element interrupts. Finding the root weighs all runs of a
 * page; reading an article keeps the runs under its root that are its text.
 *
 * What stands in menus, rails, comment lists and the like is marked, by tag,
 * role and the words of class names and ids. Class names lie: pages call their
 * main column `sidebar-grid` or `article-offer`. So a name never excludes an
 * element that holds more than `LIFT_NAMED` of the prose that was walked.
 *
 * Reads neither layout nor style, so that it works on a page that is not shown.
 */
import type { BlockKind } from '../core/annotation';
import { MAX_BLOCKS, MAX_PAGE_TEXT } from '../core/limits';
import {
  attributeOf,
  findAllIn,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  tagOf,
} from './node-access';
import type { Pausable } from './slices';

/** How to read a page. */
export type Rules = {
  /** Whether class names and ids may exclude more than comments. */
  names: boolean;
  /** Selector of what is never article text on this site, or `null`. */
  exclude: string | null;
  /** Selector of what is article text whatever its class names say, or `null`. */
  keep: string | null;
};

/** Rules for a site that is not known. */
export const GENERIC_RULES: Rules = { names: true, exclude: null, keep: null };

/** An element whose text is not article text, unless it holds most of the prose. */
type Exclusion = { around: Exclusion | null; lift: number; prose: number };

/** A stretch of inline text under one element. */
export type Run = {
  element: Element;
  /** Tag of `element`. */
  tag: string;
  kind: BlockKind;
  /** Id of the live-blog post around it, or `null`. */
  post: string | null;
  contents: (Text | 'break')[];
  /** Characters of text, those of links, and commas. */
  length: number;
  linkLength: number;
  commas: number;
  exclusion: Exclusion | null;
};

/** The runs of a walk, in reading order, and the prose score of all. */
export type Walk = { runs: Run[]; prose: number };

/** Share of the prose beyond which an exclusion is a mistake: by name or role, of comments, of a form, by tag or site. */
const LIFT_NAMED = 0.4;
const LIFT_COMMENTS = 0.9;
/** Old frameworks wrap a whole page in a form; long forms stand beside short articles. */
const LIFT_FORM = 0.75;
const LIFT_NEVER = 1;

/** Leaves room for title and standfirst, which are read for themselves. */
const MAX_TEXT = MAX_PAGE_TEXT / 2;

/** Parsers stop nesting at 512; what is deeper was built to break its readers. */
const MAX_DEPTH = 600;

/** Takes a tenth of a millisecond. */
const NODES_BETWEEN_PAUSES = 50;

const INLINE = new Set(
  'a abbr b bdi bdo big button cite code data del dfn em font i ins kbd label mark q rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'audio canvas datalist head iframe math meter noscript object option progress rp script select style svg template textarea title video'.split(
    ' ',
  ),
);
const FIRM_TAGS = new Set(['nav', 'footer', 'figure']);
const SOFT_TAGS = new Set(['address', 'aside', 'dialog', 'menu']);
const SOFT_ROLES =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)$/;
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const TEXT_TAGS = new Set(['p', ...HEADINGS]);

/**
 * Words of class names and ids, in lower case, that say that something is not the article. Without
 * case, and with what may be missing marked so, it takes 5 ms more to compile on every page.
 */
const NOT_ARTICLE =
  /(?<![^\s_-])(?:(?:a-lire|abonn|advert|alert|banner|breadcrumb|carousel|carrousel|cookie|credit|gift|offer|player|promo|ranking|reco|relat|share|signature|social|sponsor|subscri|teaser|widget)\w*|ad|ads|author|authors|byline|capping|catcher|consent|d-none|dfp|dropdown|feed|footer|framed|gdpr|hidden|inread|keywords|lire-aussi|lireaussi|log-in|login|menu|message|meta|modal|more-news|most-read|mostread|nav|navigation|newsletter|nl|outbrain|paywall|piano|popin|pub|read-also|read-more|readalso|readmore|rebound|rebounds|regwall|same-topic|see-also|seealso|sharing|sidebar|sign-in|signin|skeleton|sommaire|sr-only|subjects-list|table-contents|taboola|tag|tags|toc|visually-hidden)(?![^\s_-])/;
/** Words of what readers write, in SPIP too, where it is a forum. There can be more of it than of the article. */
const COMMENTS = /(?:^|[\s_-])(?:comment\w*|reactions?|disqus\w*|(?:div)?forum\w*)(?=$|[\s_-])/i;
/** Words that say that it is, whatever else the name says. */
const ARTICLE =
  /(?:article|post|entry|story|body)[-_]{0,2}(?:content|body|text|paragraph|main)(?![a-z])/i;
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|source)(?=$|[\s_-])/i;
const QUOTE = /(?:^|[\s_-])(?:quote|cite|citation|verbatim)(?=$|[\s_-])/i;

/** What the elements around a node say about it. */
type Context = {
  element: Element;
  tag: string;
  kind: BlockKind | null;
  post: string | null;
  link: boolean;
  exclusion: Exclusion | null;
  /** The figure around, with what holds outside it: its caption is read as if it stood there. */
  figure: { outside: Exclusion | null } | null;
};

/** An element whose children are being walked. */
type Level = { parent: Element; context: Context; next: ChildNode | null };

/** Reads all runs of text under `root`. Never changes the page; `parts` must not change meanwhile. */
export function* readRuns(
  root: Element,
  rules: Rules,
  parts: readonly Node[] = [root],
): Pausable<Walk> {
  const walker = new Walker(root, rules, false);
  while (walker.walk(NODES_BETWEEN_PAUSES)) yield parts;
  return { runs: walker.runs, prose: walker.prose };
}

/** Is there any prose under `root`? Stops at the first. */
export function* hasProse(root: Element, rules: Rules): Pausable<boolean> {
  const walker = new Walker(root, rules, true);
  while (walker.walk(NODES_BETWEEN_PAUSES)) yield [root];
  return walker.prose > 0;
}

/** Is the text of `run` part of something that is not article text? */
export function isExcluded(run: Run, { prose }: Walk): boolean {
  for (let exclusion = run.exclusion; exclusion; exclusion = exclusion.around) {
    if (exclusion.prose <= prose * exclusion.lift) return true;
  }
  return false;
}

/** Returns class names and id of `element` as one string. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}

/** Returns the share of the text of `run` that is links. */
export function linkDensity({ length, linkLength }: Run): number {
  return length ? linkLength / length : 0;
}

/**
 * Scores how much a run reads like prose: long, with commas, few links. 0 for headings and for
 * what is too short.
 */
export function proseScore(run: Run): number {
  const density = linkDensity(run);
  if (run.length < 40 || density > 0.6 || /^(?:h\d|figcaption|button)$/.test(run.tag)) return 0;
  return (1 + run.commas + Math.min(run.length / 100, 3)) * (1 - density);
}

class Walker {
  readonly runs: Run[] = [];
  prose = 0;
  readonly #names: boolean;
  /** Asked of the whole root at once: one selector for each element takes ten times as long. */
  readonly #excluded: ReadonlySet<Element>;
  readonly #kept: ReadonlySet<Element>;
  /** Pages give the same names to hundreds of elements. */
  readonly #verdicts = new Map<string, number | null>();
  readonly #firstOnly: boolean;
  /** The way from the root to where the walk is. */
  readonly #levels: Level[] = [];
  #open: Run | null = null;
  #breaks = 0;
  #characters = 0;

  constructor(root: Element, { names, exclude, keep }: Rules, firstOnly: boolean) {
    this.#names = names;
    this.#excluded = new Set(exclude === null ? [] : findAllIn(root, exclude));
    this.#kept = new Set(keep === null ? [] : findAllIn(root, keep));
    this.#firstOnly = firstOnly;
    const tag = tagOf(root);
    this.#descend(root, {
      element: root,
      tag,
      kind: kindOf(tag, root, null),
      post: null,
      link: false,
      exclusion: null,
      figure: null,
    });
  }

  /** Walks over `count` nodes more. @returns whether there is more to walk. */
  walk(count: number): boolean {
    let level = this.#levels.at(-1);
    while (level) {
      const { parent, context, next: node } = level;
      if (node && !this.#isFull()) {
        if (count-- === 0) return true;
        level.next = nextSiblingOf(node);
        const type = nodeTypeOf(node);
        if (type === 3 || type === 4) this.#addText(node as unknown as Text, context);
        if (type !== 1) continue;
        this.#enter(node as unknown as Element, context);
      } else {
        this.#levels.pop();
        if (parent === context.element) this.#close();
      }
      level = this.#levels.at(-1);
    }
    return false;
  }

  #descend(parent: Element, context: Context): void {
    const next = this.#levels.length < MAX_DEPTH ? firstChildOf(parent) : null;
    this.#levels.push({ parent, context, next });
  }

  #isFull(): boolean {
    return (
      this.runs.length >= MAX_BLOCKS ||
      this.#characters > MAX_TEXT ||
      (this.#firstOnly && this.prose > 0)
    );
  }

  #enter(element: Element, around: Context): void {
    const tag = tagOf(element);
    if (tag === 'br') this.#break();
    if (SILENT.has(tag) || attributeOf(element, 'hidden') !== null) return;
    // Custom elements inside a paragraph are links and glossary terms.
    if (INLINE.has(tag) || (TEXT_TAGS.has(around.tag) && tag.includes('-'))) {
      if (around.kind === 'caption' && CREDIT.test(namesOf(element))) return;
      this.#descend(element, tag === 'a' ? { ...around, link: true } : around);
      return;
    }
    if (tag === 'br') return;
    this.#close();
    this.#descend(element, this.#contextOf(element, tag, around));
  }

  #contextOf(element: Element, tag: string, around: Context): Context {
    const context: Context = {
      element,
      tag,
      kind: kindOf(tag, element, around.kind),
      post: postOf(element) ?? around.post,
      link: around.link,
      exclusion: around.exclusion,
      figure: around.figure,
    };
    if (tag === 'figcaption' && around.figure) {
      context.exclusion = around.figure.outside;
      return context;
    }
    if (tag === 'figure') context.figure = { outside: around.exclusion };
    const lift = this.#liftOf(element, tag);
    if (lift !== null) context.exclusion = { around: around.exclusion, lift, prose: 0 };
    return context;
  }

  /** The share of prose that would clear `element`; `null` when nothing speaks against it. */
  #liftOf(element: Element, tag: string): number | null {
    if (this.#kept.has(element)) return null;
    if (FIRM_TAGS.has(tag) || this.#excluded.has(element)) return LIFT_NEVER;
    if (tag === 'form') return LIFT_FORM;
    if (SOFT_TAGS.has(tag)) return LIFT_NAMED;
    const role = attributeOf(element, 'role');
    if (role && SOFT_ROLES.test(role)) return LIFT_NAMED;
    const own = namesOf(element);
    if (own === ' ' || tag === 'main' || tag === 'article') return null;
    let verdict = this.#verdicts.get(own);
    if (verdict === undefined) {
      verdict = this.#liftOfNames(own);
      this.#verdicts.set(own, verdict);
    }
    return verdict;
  }

  #liftOfNames(own: string): number | null {
    if (ARTICLE.test(own)) return null;
    if (COMMENTS.test(own)) return LIFT_COMMENTS;
    return this.#names && NOT_ARTICLE.test(own.toLowerCase()) ? LIFT_NAMED : null;
  }

  #addText(node: Text, context: Context): void {
    const { data } = node;
    this.#characters += data.length;
    if (this.#characters > MAX_TEXT) return;
    const length = data.trim().length;
    if (!length) {
      this.#open?.contents.push(node);
      return;
    }
    this.#open ??= {
      element: context.element,
      tag: context.tag,
      kind: context.kind ?? 'paragraph',
      post: context.post,
      contents: [],
      length: 0,
      linkLength: 0,
      commas: 0,
      exclusion: context.exclusion,
    };
    const run = this.#open;
    this.#breaks = 0;
    run.contents.push(node);
    run.length += length;
    if (context.link) run.linkLength += length;
    for (let at = data.indexOf(','); at >= 0; at = data.indexOf(',', at + 1)) run.commas++;
  }

  /** Two line breaks in a row end a paragraph on pages that have no other paragraphs. */
  #break(): void {
    if (!this.#open) return;
    if (++this.#breaks === 2) this.#close();
    else this.#open.contents.push('break');
  }

  #close(): void {
    const run = this.#open;
    if (!run) return;
    this.#open = null;
    this.runs.push(run);
    const prose = proseScore(run);
    this.prose += prose;
    for (let exclusion = run.exclusion; exclusion; exclusion = exclusion.around) {
      exclusion.prose += prose;
    }
  }
}

/** A paragraph in a list or a quotation is of the list or the quotation. */
function kindOf(tag: string, element: Element, around: BlockKind | null): BlockKind | null {
  if (HEADINGS.has(tag)) return 'heading';
  if (tag === 'figcaption') return 'caption';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item';
  if (tag === 'p' && QUOTE.test(namesOf(element))) return 'quote';
  return around;
}

/** Le Monde numbers its posts in `data-post-id`; elsewhere schema.org marks them, with an id. */
function postOf(element: Element): string | null {
  return (
    attributeOf(element, 'data-post-id') ??
    (attributeOf(element, 'itemprop') === 'liveBlogUpdate' ? attributeOf(element, 'id') : null)
  );
}
