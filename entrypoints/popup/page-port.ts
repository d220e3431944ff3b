/** How the popup and the side panel ask about the page in front, and what they know of the base. */
import type { PagePort } from '../../components/use-page';
import { daysBetween } from '../../lib/core/format';
import type { IsoDate } from '../../lib/core/interval';
import type { TabOverview } from '../../lib/messages';
import { onNotesChanged, sendRequest } from '../../lib/platform/requests';
import { askTab } from '../../lib/platform/serve';
import { uiLang } from '../../lib/platform/words';

/** What is known of the page in front; its settings come last. */
export type Seen = Omit<TabOverview, 'settings'> & { settings: TabOverview['settings'] | null };

/** Answers about the page in tab `tabId`. */
export function pagePort(tabId: number): PagePort<Seen> {
  return {
    glance: async () => {
      const page = await askTab(tabId, 'pageState');
      if (!page?.enabled || page.notes.length > 0 || !(page.silence || page.lists)) return null;
      const { base = null, names = [], facts = [] } = page.lists ?? {};
      return { page, settings: null, base, names, facts, written: { notes: [], drafts: [] } };
    },
    look: () => sendRequest('getOverview', { tabId, lang: uiLang() }),
    onChange: onNotesChanged,
  };
}

/** The reader's day. */
export function today(): IsoDate {
  // The Swedish way to write a date is ISO 8601, in the reader's own time zone.
  return new Date().toLocaleDateString('sv-SE');
}

/** The base with its age on the reader's day. */
export function datedBase(base: { date: IsoDate } | null | undefined) {
  return base ? { date: base.date, ageDays: daysBetween(base.date, today()) } : null;
}

/** Is the site of the page on, off for good, or off until tomorrow? */
export function siteOf(look: Seen | null) {
  if (!look?.page) return null;
  const { host, enabled } = look.page;
  if (enabled) return { host, state: 'on' as const };
  const until = look.settings?.offHosts[host.replace(/^www\./, '')]?.until ?? null;
  return { host, state: until ? ('off-today' as const) : ('off' as const) };
}

/** Requests that left this page for another machine: what « 0 requête envoyée » counts. */
export function requestsSent(): number {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.startsWith(location.origin) && /^(https?|wss?):/.test(name)).length;
}
