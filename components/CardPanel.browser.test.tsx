import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../assets/ui/card.css';
import { button, clear, draw, text } from '../tests/support/ui';
import { CardPanel, type CardPanelProps, type CardState } from './CardPanel';
import {
  actorCard,
  COUNTRY,
  claimCard,
  EVENT,
  OPEN,
  REPORTED,
  source,
  UNSOURCED,
} from './fixtures';

const told = {
  onClose: vi.fn(),
  onPin: vi.fn(),
  onSettings: vi.fn(),
  onActor: vi.fn(),
  onCopy: vi.fn(),
  onHeight: vi.fn(),
  onPresence: vi.fn(),
};

const READY: CardState = { status: 'ready', card: actorCard(), series: null };

function show(state: CardState, change: Partial<CardPanelProps> = {}) {
  return draw(
    <CardPanel
      state={state}
      pinned={false}
      baseDate="2026-10-07"
      onBack={null}
      {...told}
      {...change}
    />,
  );
}

const showActor = (change: Parameters<typeof actorCard>[0]) =>
  show({ status: 'ready', card: actorCard(change), series: null });

const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');

beforeAll(() => page.viewport(360, 500));
beforeEach(() => vi.clearAllMocks());
afterEach(clear);

describe('the card', () => {
  it('shows nothing at all while it is empty, and says that it needs no height', async () => {
    await show({ status: 'empty' });
    expect(document.body.childElementCount).toBe(0);
    expect(told.onHeight).toHaveBeenLastCalledWith(0);
  });

  it('is a dialog named by the actor', async () => {
    await show(READY);
    const title = document.getElementById(dialog()?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('Keir Starmer');
    expect(title?.tagName).toBe('H1');
  });

  it('takes the focus when its document has it, and closes on Escape', async () => {
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await show(READY);
    expect(document.activeElement).toBe(dialog());
    focused.mockRestore();
    await userEvent.keyboard('{Escape}');
    expect(told.onClose).toHaveBeenCalledOnce();
  });

  it('leaves the focus where it is when it was opened by hovering', async () => {
    const unfocused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await show(READY);
    expect(document.activeElement).toBe(document.body);
    unfocused.mockRestore();
  });

  it('is reached in the order of reading: pin, settings, close, then its content', async () => {
    await show(READY);
    const reached: string[] = [];
    for (let step = 0; step < 4; step++) {
      await userEvent.tab();
      const { ariaLabel, textContent } = document.activeElement ?? {};
      reached.push((ariaLabel ?? textContent ?? '').slice(0, 28));
    }
    expect(reached.slice(0, 3)).toEqual(['Garder la fiche ouverte', 'Réglages', 'Fermer']);
    expect(reached[3]).toContain('UK and France');
  });

  it('tells the height that it would need, also beyond the window', async () => {
    await show(READY);
    const card = dialog();
    expect(card?.clientHeight).toBeLessThanOrEqual(500);
    expect(told.onHeight.mock.lastCall?.[0]).toBeGreaterThan(500);
  });

  it('tells its height again when the reader opens something', async () => {
    await showActor({ facts: [], related: [], rolesToday: null });
    const before = told.onHeight.mock.lastCall?.[0] as number;
    await userEvent.click(document.querySelector('summary') as HTMLElement);
    await vi.waitFor(() => expect(told.onHeight.mock.lastCall?.[0]).toBeGreaterThan(before));
  });

  it('tells its height for each new card, even when it is the same', async () => {
    await show(READY);
    const calls = told.onHeight.mock.calls.length;
    await show({ ...READY });
    expect(told.onHeight.mock.calls.length).toBeGreaterThan(calls);
  });

  it('tells the height of one card once', async () => {
    told.onHeight.mockClear();
    await show({ ...READY });
    // An observer speaks for the first time after the next frame.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(told.onHeight.mock.calls.filter(([height]) => height > 0)).toHaveLength(1);
  });

  it('tells when the focus comes in, and when it is gone and the pointer not there', async () => {
    await show(READY);
    const close = button('Fermer');
    close.focus();
    expect(told.onPresence).toHaveBeenLastCalledWith('enter');
    await userEvent.hover(dialog() as HTMLElement);
    close.blur();
    expect(told.onPresence).not.toHaveBeenCalledWith('leave');
    close.focus();
    const unfocused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    close.blur();
    expect(told.onPresence).toHaveBeenLastCalledWith('leave');
    unfocused.mockRestore();
  });

  it('says nothing of the pointer, which can rest where the frame is being placed', async () => {
    await show(READY);
    told.onPresence.mockClear();
    await userEvent.hover(dialog() as HTMLElement);
    await userEvent.unhover(dialog() as HTMLElement);
    expect(told.onPresence).not.toHaveBeenCalled();
  });

  it('passes on what the reader presses', async () => {
    await show(READY, { onBack: told.onPin, pinned: true });
    expect(button('Garder').ariaPressed).toBe('true');
    await userEvent.click(button('Fermer'));
    await userEvent.click(button('Réglages'));
    await userEvent.click(button('Andy Burnham'));
    await userEvent.click(button('Retour'));
    expect(told.onClose).toHaveBeenCalledOnce();
    expect(told.onSettings).toHaveBeenCalledOnce();
    expect(told.onActor).toHaveBeenCalledWith('andy-burnham');
    expect(told.onPin).toHaveBeenCalledOnce();
  });

  it('says what a reader can do when the base does not answer', async () => {
    await show({ status: 'error', code: 'base-unavailable' });
    expect(text()).toContain('La base de faits n’est pas disponible.');
  });
});

describe('the card of an actor', () => {
  it('words the role with the day of the article, then what holds today', async () => {
    await show(READY);
    const words = text();
    expect(words).toContain('Fonction au 6 janvier 2026');
    expect(words).toContain('du 5 juillet 2024 au 20 juillet 2026');
    expect(words).toMatch(/Aujourd’hui\s+N’exerce plus cette fonction\./);
  });

  it('does not mention today when nothing has changed', async () => {
    await showActor({ rolesToday: null });
    expect(text()).not.toContain('Aujourd’hui');
  });

  it('shows three facts, and all on demand', async () => {
    await show(READY);
    expect(document.querySelectorAll('.fact')).toHaveLength(3);
    await userEvent.click(button('Tout afficher (5)'));
    expect(document.querySelectorAll('.fact')).toHaveLength(5);
    await userEvent.click(button('Afficher moins'));
    expect(document.querySelectorAll('.fact')).toHaveLength(3);
  });

  it('starts another actor with three facts again', async () => {
    await show(READY);
    await userEvent.click(button('Tout afficher'));
    await showActor({ id: 'other' });
    expect(document.querySelectorAll('.fact')).toHaveLength(3);
  });

  it('says that a date, a source or a role is not known', async () => {
    await show({ status: 'ready', card: UNSOURCED, series: null });
    expect(text()).toContain('dates inconnues');
    expect(text()).toContain('sans source');
    await showActor({ roles: [], rolesToday: null });
    expect(text()).toContain('Aucune fonction connue à cette date.');
    await userEvent.click(button('Tout afficher'));
    expect(text()).toContain('date inconnue · constaté le 27 février 2026');
    expect(text()).toContain('source non consultable');
  });

  it('shows the place in the coalition with its day, and later facts apart', async () => {
    await show({ status: 'ready', card: COUNTRY, series: null });
    expect(text()).toMatch(/Dans la coalition\s+Membre\. Pas de soldats italiens/);
    expect(text()).toMatch(/Ce qui a changé depuis\s+Plus récent que l’article/);
    expect(text()).toContain('cité par Wikipédia');
  });

  it('shows day and place of an event', async () => {
    await show({ status: 'ready', card: EVENT, series: null });
    expect(text()).toMatch(/le 4 septembre 2025 · Paris/i);
  });

  it('leaves the choice to the reader where the text leaves it open', async () => {
    await show({ status: 'ready', card: OPEN, series: null });
    expect(text()).toContain('« Paris » : le lieu ou le gouvernement ?');
    await userEvent.click(button('France'));
    expect(told.onActor).toHaveBeenCalledWith('france');
  });

  it('copies a fact with its source', async () => {
    await show(READY);
    await userEvent.click(button('Copier'));
    expect(told.onCopy.mock.lastCall?.[0]).toMatch(
      /concertation .* — The Guardian, 6.janvier 2026, https/,
    );
  });
});

describe('sources', () => {
  const linkOf = async (url: string | null) => {
    await showActor({ facts: [], roles: [], sources: [source({ url })] });
    return document.querySelector('a');
  };

  it('open in a new tab that learns nothing of the page', async () => {
    const link = await linkOf('https://www.elysee.fr/page');
    expect(link?.rel).toBe('noreferrer noopener');
    expect(link?.target).toBe('_blank');
  });

  it.each([
    ['none', null],
    ['plain http', 'http://example.org/'],
    ['a script', 'javascript:alert(1)'],
    ['a name that hides the host', 'https://lemonde.fr@evil.example/'],
  ])('are no link when their address is %s', async (_, url) => {
    expect(await linkOf(url)).toBeNull();
  });

  it('name the most authoritative first', async () => {
    const sources = ['other', 'press', 'official'].map((kind) => source({ kind, publisher: kind }));
    await showActor({ facts: [], roles: [], sources });
    await userEvent.click(document.querySelector('.sources summary') as HTMLElement);
    const publishers = [...document.querySelectorAll('.source-publisher')];
    expect(publishers.map(({ textContent }) => textContent)).toEqual([
      'official',
      'press',
      'other',
    ]);
  });

  it('show markup of the base as text', async () => {
    await showActor({
      summary: '<img src=x onerror=alert(1)>',
      sources: [source({ title: '<b>x</b>' })],
    });
    expect(document.querySelector('img, b')).toBeNull();
    expect(text()).toContain('<img src=x');
  });
});

describe('the card of a claim', () => {
  it('quotes the sentence as its name', async () => {
    await show({ status: 'ready', card: claimCard(), series: null });
    expect(text('h1')).toBe('« Cette coalition réunit une trentaine de pays. »');
    expect(text('.kicker')).toBe('Affirmation du 6 janvier 2026');
  });

  it('names each relation in words', async () => {
    await show({ status: 'ready', card: REPORTED, series: null });
    await userEvent.click(button('Tout afficher'));
    const relations = [...document.querySelectorAll('.relation')].map(({ textContent }) =>
      textContent?.replaceAll('\u00a0', ' ').trim(),
    );
    expect(relations).toEqual([
      'Concorde avec',
      'Reprend une affirmation que les sources contredisent',
      'Diffère de',
      'Dépassé depuis le 13 juillet 2026',
      'Contexte',
    ]);
  });

  it('never shows a contradicted statement without what is established', async () => {
    await show({ status: 'ready', card: REPORTED, series: null });
    expect(text()).toMatch(
      /compterait 26 pays\.\s+Ce qui est établi : 26 est le nombre de contributeurs/,
    );
    const bare = { ...REPORTED.facts[1], correction: null } as (typeof REPORTED.facts)[0];
    await show({ status: 'ready', card: claimCard({ facts: [bare] }), series: null });
    expect(text()).toContain('Ce qui est établi : correction non disponible');
  });

  it('says so when the base knows nothing about it', async () => {
    await show({ status: 'ready', card: claimCard({ facts: [], changes: [] }), series: null });
    expect(text()).toContain('Aucun fait de la base ne porte sur ce point.');
  });
});

describe('a frame that gets the focus', () => {
  it('gives it to the card', async () => {
    await show(READY);
    await act(() => (document.activeElement as HTMLElement).blur());
    window.dispatchEvent(new FocusEvent('focus'));
    expect(document.activeElement).toBe(dialog());
  });
});

describe('a fact of the card', () => {
  const corrector = {
    save: vi.fn(async () => 'id-1'),
    undo: vi.fn(async () => {}),
    article: async () => null,
  };

  it('is hidden on the spot, and comes back where it was', async () => {
    await show(READY, { corrector });
    const facts = () => document.querySelectorAll('.fact .statement').length;
    const before = facts();
    await userEvent.click(button('Masquer ce fait'));
    await vi.waitFor(() => expect(text('.fact')).toContain('Ce fait est masqué.'));
    expect(facts()).toBe(before - 1);
    expect(corrector.save.mock.lastCall).toMatchObject([
      { type: 'hide-fact' },
      expect.any(String),
      false,
    ]);
    expect(document.activeElement?.textContent).toBe('Annuler');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(facts()).toBe(before));
    expect(corrector.undo).toHaveBeenCalledWith('id-1');
  });
});

describe('what the reader knows', () => {
  it('is marked by a switch, which says what is known already', async () => {
    const onKnown = vi.fn();
    await show(READY, { knowledge: { known: new Set(), onKnown } });
    const box = document.querySelector<HTMLInputElement>('.known input');
    expect(box?.checked).toBe(false);
    await userEvent.click(box as HTMLInputElement);
    expect(onKnown).toHaveBeenCalledWith(['keir-starmer'], true);
    await show(READY, { knowledge: { known: new Set(['keir-starmer']), onKnown } });
    expect(document.querySelector<HTMLInputElement>('.known input')?.checked).toBe(true);
  });
});
