/**
 * The key under which a page is remembered.
 *
 * Le Monde and Franceinfo number their articles, and keep the number when the
 * headline in the address, the host or the mobile version changes. Other pages
 * are known by their canonical address without the parameters that only tell
 * where a reader came from. A canonical address is the page's word: it counts
 * only for the host that served the page, so that no page can take the key of another site.
 */

/** Sites with numbered articles: hosts, and the number in the path. */
const NUMBERED: { site: string; hosts: RegExp; id: RegExp }[] = [
  {
    site: 'lemonde.fr',
    hosts: /^(?:[a-z0-9-]+\.)*lemonde\.fr$/,
    // The first number is the article, the second its section.
    id: /_(\d{5,})_\d+(?:\.amp)?\.html$/,
  },
  {
    // Overseas and regional desks count for themselves.
    site: 'la1ere.franceinfo.fr',
    hosts: /^la1ere\.(?:franceinfo|francetvinfo)\.fr$/,
    id: /-(\d{5,})(?:\.html|\.amp)+$/,
  },
  {
    site: 'france3-regions.franceinfo.fr',
    hosts: /^france3-regions\.(?:blog\.)?(?:franceinfo|francetvinfo)\.fr$/,
    id: /-(\d{5,})(?:\.html|\.amp)+$/,
  },
  {
    // One newsroom, moved from francetvinfo.fr to franceinfo.fr with its numbers.
    site: 'franceinfo.fr',
    hosts: /^(?:[a-z0-9-]+\.)*(?:franceinfo|francetvinfo)\.fr$/,
    id: /_(\d{5,})(?:\.html|\.amp)+$/,
  },
];

/** Parameters that say where a reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|xt(?:or|cr|ref|np)|ns_\w+|mc_[ce]id|mtm_\w+|pk_\w+|wt_\w+|fbclid|gclid|dclid|msclkid|twclid|igsh(?:id)?|yclid|_ga|_gl|cmpid|dicbo|origin|originurl|ref|ref_src|referrer|lmd_\w+|amp|outputtype)$/i;

/** Prefixes of hosts that serve the same pages. */
const MIRROR = /^(?:www|m|mobile|amp)\./;

/** Returns the key of the page at `url` whose head names `canonical`. */
export function pageKey(url: string, canonical: string | null): string {
  const address = parseWebAddress(url, null);
  const named = canonical === null ? null : parseWebAddress(canonical, address);
  const trusted = named && (!address || isSameSite(address, named)) ? named : null;
  for (const candidate of [address, trusted]) {
    const key = candidate && numberedKey(candidate);
    if (key) return key;
  }
  // A home page as canonical address is a mistake of a template.
  const best = trusted && trusted.pathname !== '/' ? trusted : (address ?? trusted);
  return best ? withoutTracking(best) : url;
}

/** Returns the site that serves `url`: a name of `NUMBERED`, else the host without `www.`. */
export function siteOf(url: string): string | null {
  const address = parseWebAddress(url, null);
  return address && siteOfAddress(address);
}

/** Parses an address of the web; `null` for files, data and what is no address. */
export function parseWebAddress(text: string, base: URL | null): URL | null {
  if (!URL.canParse(text, base?.href)) return null;
  const address = new URL(text, base?.href);
  return /^https?:$/.test(address.protocol) ? address : null;
}

function numberedKey({ hostname, pathname }: URL): string | null {
  const rule = NUMBERED.find(({ hosts }) => hosts.test(hostname));
  const id = rule?.id.exec(pathname)?.[1];
  return rule && id ? `${rule.site}:${id}` : null;
}

function siteOfAddress({ hostname }: URL): string {
  return NUMBERED.find(({ hosts }) => hosts.test(hostname))?.site ?? hostname.replace(MIRROR, '');
}

function isSameSite(one: URL, other: URL): boolean {
  return siteOfAddress(one) === siteOfAddress(other);
}

function withoutTracking(address: URL): string {
  const clean = new URL(address);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()]) {
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  }
  clean.searchParams.sort();
  return clean.href;
}
