import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../assets/ui/panel.css';
import { overviewOf } from '../lib/core/cards/overview';
import { button, clear, draw, text } from '../tests/support/ui';
import { ANNOTATIONS, EVENTS, FACT_LINES, NAMES, PAGE } from './page-fixtures';
import { SidePanel, type SidePanelProps } from './SidePanel';

const loadFacts = vi.fn();
const onGoTo = vi.fn();

const show = (change: Partial<SidePanelProps> = {}) =>
  draw(
    <SidePanel
      status={{ status: 'ready', page: PAGE }}
      overview={overviewOf(ANNOTATIONS, NAMES)}
      facts={FACT_LINES}
      notes={[]}
      base={{ date: '2026-10-07', ageDays: 47 }}
      events={EVENTS}
      loadFacts={loadFacts}
      onGoTo={onGoTo}
      onGoToNote={() => {}}
      onAllowSite={null}
      onSettings={() => {}}
      {...change}
    />,
  );

const showTimeline = async () => {
  await show();
  await userEvent.click(button('Chronologie'));
};
const focused = () => (document.activeElement as HTMLElement).innerText.replaceAll('\u00a0', ' ');

beforeAll(() => page.viewport(360, 700));
beforeEach(() => {
  vi.clearAllMocks();
  loadFacts.mockImplementation(async (ids: string[]) => ids.flatMap((id) => FACT_LINES[id] ?? []));
});
afterEach(clear);

describe('the side panel', () => {
  it('shows the lists of the article, and marks the claim beside which the reader is', async () => {
    await show({ current: { type: 'claim', index: 2 } });
    expect(text('[aria-current=true]')).toContain('Une trentaine de pays');
    await userEvent.click(button('Une trentaine'));
    expect(onGoTo).toHaveBeenCalledWith({ type: 'claim', index: 2 });
  });

  it('follows the reader down its list, unless a hand is in it', async () => {
    await page.viewport(360, 300);
    await userEvent.hover(document.documentElement, { position: { x: 350, y: 5 } });
    await show({ current: { type: 'mention', index: 0 } });
    const row = document.querySelector('[aria-current=true]');
    expect(row?.classList).toContain('row-actor');
    await vi.waitFor(() => expect(row?.getBoundingClientRect().bottom).toBeLessThanOrEqual(300));
    const top = document.querySelector<HTMLElement>('.row-claim');
    top?.focus();
    await show({ current: { type: 'claim', index: 2 } });
    const place = window.scrollY;
    await show({ current: { type: 'mention', index: 0 } });
    expect(window.scrollY).toBe(place);
    await page.viewport(360, 700);
  });

  it('changes its tab with the arrows, and only the chosen one is reached by Tab', async () => {
    await show();
    button('Article').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Chronologie');
    expect(button('Chronologie').ariaSelected).toBe('true');
    expect(button('Article').tabIndex).toBe(-1);
    expect(document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(
      button('Chronologie').id,
    );
  });

  it('says that the timeline is on its way', async () => {
    await show({ events: null });
    await userEvent.click(button('Chronologie'));
    expect(text('[role=tabpanel]')).toBe('Lecture de la chronologie…');
  });
});

describe('the timeline', () => {
  it('marks the day of the article among the events', async () => {
    await showTimeline();
    const rows = [...document.querySelectorAll('.rows > li')].map((row) =>
      (row as HTMLElement).innerText.replace(/[\u00a0\n]+/g, ' '),
    );
    expect(rows[3]).toBe('Article du 6 janvier 2026');
    expect(rows[2]).toBe('6 janvier 2026 Sommet de Paris (janvier 2026)');
    expect(rows[4]).toBe('du 17 février 2026 au 18 février 2026 Négociations de Genève');
  });

  it('opens an event in place, with its facts and sources', async () => {
    await showTimeline();
    const event = button('Sommet de Paris (septembre 2025)');
    await userEvent.click(event);
    expect(event.ariaExpanded).toBe('true');
    await act(async () => {});
    expect(loadFacts).toHaveBeenCalledWith(['26-countries-2025-09-04']);
    expect(text('.event-details')).toMatch(/Participants : Emmanuel Macron et Donald Tusk/);
    expect(text('.event-details')).toContain('26 pays s’engageaient');
    expect(text('.event-details')).toContain('The Guardian');
    await userEvent.click(event);
    expect(document.querySelector('.event-details')).toBeNull();
  });

  it('says that an event has no source, and stays readable when its facts do not come', async () => {
    loadFacts.mockRejectedValue(new Error('x'));
    await showTimeline();
    await userEvent.click(button('Négociations de Genève'));
    expect(text('.event-details')).toBe('Deux jours de discussions, sans accord.\n\nsans source');
  });

  it('shows the events of one actor on demand', async () => {
    await showTimeline();
    await userEvent.selectOptions(document.querySelector('select') as HTMLElement, 'Donald Tusk');
    expect(document.querySelectorAll('.event')).toHaveLength(1);
  });

  it('moves from event to event with the keys of a list', async () => {
    await showTimeline();
    button('Sommet de Londres').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toContain('septembre 2025');
    await userEvent.keyboard('{End}');
    expect(focused()).toContain('juillet 2026');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toContain('juillet 2026');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(focused()).toContain('Sommet de Londres');
  });
});
