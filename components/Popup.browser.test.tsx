import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../assets/ui/popup.css';
import { ReperesError } from '../lib/core/errors';
import type { Note, NoteDraft } from '../lib/core/notes/note';
import { MARKED_NOTE } from '../tests/fixtures/notes';
import { button, clear, draw, text } from '../tests/support/ui';
import { mention } from './fixtures';
import { Popup, type PopupProps } from './Popup';
import { ANNOTATIONS, FACT_LINES, NAMES, PAGE } from './page-fixtures';
import type { PageView } from './page-status';
import { LOADING_DELAY_MS, type PagePort, usePage } from './use-page';

const told = {
  onGoTo: vi.fn(),
  onGoToNote: vi.fn(),
  onSite: vi.fn(),
  onSettings: vi.fn(),
  onAllowSite: vi.fn(),
  onPanel: vi.fn(),
};

function Wired(props: { port: PagePort | null; change?: Partial<PopupProps> }) {
  const known = usePage(props.port);
  return (
    <Popup
      {...known}
      {...told}
      site={{ host: 'www.lemonde.fr', state: 'on' }}
      base={{ date: '2026-10-07', ageDays: 47 }}
      kept={null}
      requestsSent={0}
      isPrivate={false}
      {...props.change}
    />
  );
}

const port = (answer: () => Promise<PageView | null>): PagePort => ({
  glance: async () => null,
  look: async () => ({
    page: await answer(),
    names: NAMES,
    facts: Object.values(FACT_LINES),
    written,
  }),
  onChange: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
});
let written: { notes: Note[]; drafts: NoteDraft[] } = { notes: [], drafts: [] };
const listeners = new Set<() => void>();

const open = async (answer: () => Promise<PageView | null>, change?: Partial<PopupProps>) => {
  await draw(<Wired port={port(answer)} change={change} />);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
};

beforeAll(() => page.viewport(400, 800));
beforeEach(() => vi.clearAllMocks());
afterEach(() => {
  written = { notes: [], drafts: [] };
  vi.useRealTimers();
  clear();
});

describe('the popup of an article', () => {
  it('shows a note as soon as it was written elsewhere, and no longer once it was deleted', async () => {
    await open(async () => PAGE);
    for (const notes of [[MARKED_NOTE], []]) {
      written = { notes, drafts: [] };
      for (const tell of listeners) tell();
      await vi.waitFor(() => expect(text().includes('text-1')).toBe(notes.length > 0));
    }
  });

  it('has drawn what is in sight first, and then a list of any length', async () => {
    const names = Array.from({ length: 90 }, (_, at) =>
      mention(`Élu ${at}`, `elu-${at}`, 'person'),
    );
    const drawn: number[] = [];
    const watcher = new MutationObserver(() => {
      drawn.push(document.querySelectorAll('.row-actor').length);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    let answer = (_: PageView) => {};
    await draw(<Wired port={port(() => new Promise((resolve) => (answer = resolve)))} />);
    answer({ ...PAGE, annotations: { ...ANNOTATIONS, mentions: names } });
    await vi.waitFor(() => expect(drawn.at(-1)).toBe(90));
    watcher.disconnect();
    const first = drawn.find((count) => count > 0);
    expect(first).toBeLessThan(30);
    expect(text()).toContain('Acteurs 90');
  });

  it('shows differences and changes first, then claims, then actors', async () => {
    await open(async () => PAGE);
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Différences et changements 2', 'Affirmations 1', 'Acteurs 6']);
  });

  it('says the day of the article and where it is from, and the age of the base', async () => {
    await open(async () => PAGE);
    expect(text()).toMatch(/Article\s+6 janvier 2026 date de publication/);
    expect(text()).toMatch(/Base de faits\s+7 octobre 2026 il y a 47 jours/);
  });

  it('words what the base says beside each difference', async () => {
    await open(async () => PAGE);
    expect(text('.rows')).toMatch(/Vingt-six pays.*Diffère de.*26 pays s’engageaient/s);
  });

  it('goes to the passage of a claim, and on to the next passage of an actor with each press', async () => {
    await open(async () => PAGE);
    await userEvent.click(button('Vingt-six pays'));
    expect(told.onGoTo).toHaveBeenLastCalledWith({ type: 'claim', index: 1 });
    const macron = document.querySelector('.row-actor') as HTMLElement;
    for (const [press, index, count] of [
      [1, 0, '1 sur 3'],
      [2, 3, '2 sur 3'],
      [3, 6, '3 sur 3'],
      [4, 0, '1 sur 3'],
    ] as const) {
      await userEvent.click(macron);
      expect(told.onGoTo, `press ${press}`).toHaveBeenLastCalledWith({ type: 'mention', index });
      expect(macron.textContent).toContain(count);
    }
  });

  it('shows the actors of one kind on demand', async () => {
    await open(async () => PAGE);
    await userEvent.click(button('Pays 2'));
    const labels = [...document.querySelectorAll('.rows > li .row-actor .row-label')];
    expect(labels.map(({ firstChild }) => firstChild?.textContent).slice(0, 2)).toEqual([
      'France',
      'Italie',
    ]);
    expect(button('Pays 2').ariaPressed).toBe('true');
  });

  it('keeps names that are only possible behind a disclosure', async () => {
    await open(async () => PAGE);
    expect(text()).not.toContain('Donald Trump');
    await userEvent.click(document.querySelector('.possible summary') as HTMLElement);
    expect(text()).toContain('Donald Trump');
  });

  it('tells screen readers once, politely, what was found', async () => {
    await open(async () => PAGE);
    const status = [...document.querySelectorAll('[role=status]')];
    expect(status.map(({ textContent }) => textContent)).toEqual(['6 acteurs, 3 affirmations']);
  });

  it('says what the reading cost and that nothing was sent', async () => {
    await open(async () => PAGE);
    expect(text('footer')).toBe('lu en 19 ms · 1 240 mots · 0 requête envoyée');
  });

  it('warns when the base ends before the article, or the page has no date', async () => {
    await open(async () => PAGE, { base: { date: '2025-12-01', ageDays: 300 } });
    expect(text('.notice')).toContain('après le 1er décembre 2025');
    await open(async () => ({ ...PAGE, dateOrigin: 'today' }));
    expect(text('.notice')).toContain('La page ne donne pas de date');
  });
});

describe('the switch of the site', () => {
  it('is a switch that is on, with a pause for today', async () => {
    await open(async () => PAGE);
    const toggle = document.querySelector('[role=switch]') as HTMLElement;
    expect(toggle.ariaChecked).toBe('true');
    expect(text('[role=switch]')).toBe('Repères sur lemonde.fr');
    await userEvent.click(toggle);
    await userEvent.click(button('Suspendre aujourd’hui'));
    expect(told.onSite.mock.calls).toEqual([['off'], ['off-today']]);
  });

  it('is off until tomorrow and can be switched on', async () => {
    const off: PageView = { ...PAGE, enabled: false, silence: 'site-off', annotations: null };
    await open(async () => off, { site: { host: 'www.lemonde.fr', state: 'off-today' } });
    expect(text()).toContain('suspendu jusqu’à demain');
    await userEvent.click(document.querySelector('[role=switch]') as HTMLElement);
    expect(told.onSite).toHaveBeenCalledWith('on');
  });
});

describe('the popup without an article', () => {
  it.each([
    ['a page that is no article', 'not-an-article', 'Cette page n’est pas un article'],
    ['a site that is off', 'site-off', 'Repères est en pause ici'],
    ['a failure of the page', 'error', 'Repères n’a pas pu lire la page'],
  ] as const)('says one clear thing about %s', async (_, silence, expected) => {
    await open(async () => ({ ...PAGE, silence, annotations: null }));
    expect(text('h2')).toBe(expected);
    expect(document.querySelectorAll('h2')).toHaveLength(1);
  });

  it('offers to work on a site to which it has no access', async () => {
    await open(async () => null);
    await userEvent.click(button('Toujours sur ce site'));
    expect(told.onAllowSite).toHaveBeenCalledOnce();
  });

  it('says so where the browser lets no extension in', async () => {
    await open(async () => null, { onAllowSite: null });
    expect(document.querySelector('.message button')).toBeNull();
    expect(text()).toContain('Le navigateur ne permet pas d’y lire');
  });

  it('words a failure that was expected, and one that was not', async () => {
    await open(() => Promise.reject(new ReperesError('base-unavailable')));
    expect(text()).toContain('La base de faits n’est pas disponible.');
    await open(() => Promise.reject(new TypeError('x')));
    expect(text()).toContain('Une erreur est survenue.');
  });

  it('says that an article names nobody that the base knows', async () => {
    await open(async () => ({ ...PAGE, annotations: { mentions: [], claims: [] } }));
    expect(text()).toContain('Aucun repère dans cet article');
  });
});

describe('while the page answers', () => {
  it('nothing is said for 300 ms, then that the article is being read', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await draw(<Wired port={port(() => new Promise(() => {}))} />);
    expect(text()).not.toContain('Lecture');
    await act(() => void vi.advanceTimersByTime(LOADING_DELAY_MS));
    expect(text()).toContain('Lecture de l’article…');
  });

  it('what the page has at hand is shown before the background has answered', async () => {
    const answer = Promise.withResolvers<PageView>();
    const quick = { page: PAGE, names: NAMES, facts: [], written: { notes: [], drafts: [] } };
    written = { notes: [MARKED_NOTE], drafts: [] };
    await draw(<Wired port={{ ...port(() => answer.promise), glance: async () => quick }} />);
    await vi.waitFor(() => expect(text()).toContain('Keir Starmer'));
    expect(text()).not.toContain('text-1');
    answer.resolve(PAGE);
    await vi.waitFor(() => expect(text()).toContain('text-1'));
  });

  it('a page that has nothing at hand, or does not answer, is waited for', async () => {
    for (const glance of [async () => null, () => Promise.reject(new Error('no page'))]) {
      await draw(<Wired port={{ ...port(async () => PAGE), glance }} />);
      await vi.waitFor(() => expect(text()).toContain('Keir Starmer'));
      clear();
    }
  });

  it('nothing is asked before the tab is known', async () => {
    await draw(<Wired port={null} />);
    expect(text()).not.toContain('Repères n’a pas accès');
  });

  it('the page is asked again until it has read its article', async () => {
    const answers = [
      { ...PAGE, annotations: null },
      { ...PAGE, annotations: ANNOTATIONS },
    ];
    await open(async () => answers.shift() ?? null);
    expect(text()).toContain('Lecture de l’article…');
    await vi.waitFor(() => expect(text()).toContain('Emmanuel Macron'), { timeout: 3000 });
  });
});
