/**
 * What the head of a page says about its article: schema.org JSON-LD and meta
 * tags. Nothing of it is trusted: JSON may be broken, dates may be in any shape,
 * and the head may speak of the whole site instead of this page.
 */
import { attributeOf, documentTitleOf, findAll, findFirst, textOf } from './node-access';

/** What a page says about its article; `null` where it says nothing. */
export type Metadata = {
  /** The page calls itself an article, in JSON-LD or in Open Graph. */
  isArticle: boolean;
  /** JSON-LD says so, which is rarely a template's mistake. */
  hasArticleData: boolean;
  title: string | null;
  description: string | null;
  publisher: string | null;
  canonical: string | null;
  /** Publication dates of the article in JSON-LD, unparsed. */
  datesInData: string[];
  /** Publication dates in meta tags, unparsed, best first. */
  datesInMeta: string[];
};

/** A page that says nothing of its article. */
export const NO_METADATA: Metadata = {
  isArticle: false,
  hasArticleData: false,
  title: null,
  description: null,
  publisher: null,
  canonical: null,
  datesInData: [],
  datesInMeta: [],
};

type JsonObject = { [key: string]: unknown };

/** Types of schema.org for articles and live blogs; `VideoObject` and the like are none. */
const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|\w*BlogPosting|Report)$/;

/** Scripts above this size hold data of the site, not of the article. */
const MAX_SCRIPT = 1_000_000;

/** Meta names of the publication date: Open Graph, its Le Monde variant, Libération, Dublin Core, older habits. */
const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'date:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'pubdate',
  'publish-date',
  'date',
];

/** Reads the metadata of a page. */
export function readMetadata(document: Document): Metadata {
  const metas = readMetas(document);
  const articles = readArticleData(document);
  const article = articles[0];
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  return {
    isArticle: articles.length > 0 || /^article/i.test(meta('og:type') ?? ''),
    hasArticleData: articles.length > 0,
    title:
      meta('og:title', 'twitter:title') ??
      stringOf(article?.headline) ??
      (documentTitleOf(document).trim() || null),
    description:
      meta('description', 'og:description', 'twitter:description') ??
      stringOf(article?.description),
    publisher: nameOf(article?.publisher) ?? meta('og:site_name'),
    canonical: canonicalOf(document),
    datesInData: articles.flatMap(({ datePublished }) => stringOf(datePublished) ?? []),
    datesInMeta: DATE_META.flatMap((name) => metas.get(name) ?? []),
  };
}

/** Maps names of meta tags, in lower case, to their first content. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of findAll(document, 'meta[content]')) {
    const name =
      attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const content = attributeOf(meta, 'content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

function canonicalOf(document: Document): string | null {
  const link = findFirst(document, 'link[rel~="canonical" i][href]');
  return link && attributeOf(link, 'href');
}

/** Returns the articles that the page's JSON-LD is about, those listed on the page not included. */
function readArticleData(document: Document): JsonObject[] {
  return [...findAll(document, 'script[type="application/ld+json" i]')].flatMap((script) => {
    const json = textOf(script) ?? '';
    if (json.length > MAX_SCRIPT) return [];
    const parsed = parseJson(json);
    return parsed === null ? salvage(json) : articlesIn(parsed, 0);
  });
}

/** Line ends inside strings, comment marks and trailing commas are the usual breakages. */
function parseJson(json: string): unknown {
  const cleaned = json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const candidate of [cleaned, cleaned.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Broken: the next candidate, then what can be salvaged.
    }
  }
  return null;
}

/** Reads type and date out of JSON that does not parse. */
function salvage(json: string): JsonObject[] {
  const string = (key: string) =>
    new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,300})"`).exec(json)?.[1];
  const isArticle = [...json.matchAll(/"@type"\s*:\s*\[?\s*"([^"]{1,80})"/g)].some((match) =>
    ARTICLE_TYPE.test(match[1] ?? ''),
  );
  return isArticle ? [{ datePublished: string('datePublished') }] : [];
}

/** Searches lists, graphs and main entities, but no lists of links to other articles. */
function articlesIn(value: unknown, depth: number): JsonObject[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => articlesIn(entry, depth + 1));
  if (!isObject(value)) return [];
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return [value];
  return [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((entry) =>
    articlesIn(entry, depth + 1),
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? stringOf(first.name) : stringOf(first);
}
