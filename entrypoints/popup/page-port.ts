/** How the popup and the side panel ask about the page in front, and what they know of the base. */
import type { PagePort } from '../../components/use-page';
import { daysBetween } from '../../lib/core/format';
import type { IsoDate } from '../../lib/core/interval';
import type { BaseState, PageState, Settings } from '../../lib/messages';
import { onNotesChanged, sendRequest } from '../../lib/platform/requests';
import { uiLang } from '../../lib/platform/words';

/** Answers about the page in tab `tabId`; `onPage` hears of each state of the page. */
export function pagePort(tabId: number, onPage: (page: PageState | null) => void): PagePort {
  const lang = uiLang();
  return {
    page: async () => {
      const page = await sendRequest('getPageState', { tabId });
      onPage(page);
      return page;
    },
    names: (ids) => sendRequest('getActorNames', { ids, lang }),
    facts: (ids, asOf) => sendRequest('getFacts', { ids, asOf, lang }),
    notes: (page) => sendRequest('getNotes', { page }),
    onChange: onNotesChanged,
  };
}

/** The reader's day. */
export function today(): IsoDate {
  // The Swedish way to write a date is ISO 8601, in the reader's own time zone.
  return new Date().toLocaleDateString('sv-SE');
}

/** The base with its age on the reader's day. */
export function datedBase(base: BaseState | null): { date: IsoDate; ageDays: number } | null {
  return base && { date: base.date, ageDays: daysBetween(base.date, today()) };
}

/** Is the site of `page` on, off for good, or off until tomorrow? */
export function siteOf(page: PageState | null, settings: Settings | null) {
  if (!page) return null;
  const { host, enabled } = page;
  if (enabled) return { host, state: 'on' as const };
  const until = settings?.offHosts[host.replace(/^www\./, '')]?.until ?? null;
  return { host, state: until ? ('off-today' as const) : ('off' as const) };
}

/** Requests that left this page for another machine: what « 0 requête envoyée » counts. */
export function requestsSent(): number {
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.startsWith(location.origin) && /^(https?|wss?):/.test(name)).length;
}
