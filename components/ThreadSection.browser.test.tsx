import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../assets/ui/card.css';
import { ReperesError } from '../lib/core/errors';
import {
  CLAIM_CARD,
  changeElsewhere,
  NO_THREAD,
  press,
  show,
  told,
  withNoteCard,
  world,
} from '../tests/fixtures/note-card';
import { button, text } from '../tests/support/ui';

withNoteCard();

describe('the thread of a claim', () => {
  const line = (asOf: string, quantity: string, change = {}) => ({
    key: asOf,
    url: `https://www.exemple.fr/${asOf}`,
    title: `Un article du ${asOf}`,
    publisher: 'Le Quotidien',
    asOf,
    readAt: '2026-02-01T10:00:00.000Z',
    wording: `${quantity} se sont engagés.`,
    quantity,
    modality: 'asserted',
    ...change,
  });

  beforeEach(() => {
    world.thread = {
      lines: [line('2025-09-04', 'vingt-six pays'), line('2026-01-06', 'trente-cinq pays')],
      origins: 1,
      quantityMoved: true,
      modalityMoved: false,
    };
  });

  it('says in how many articles and origins, in which words, and how the figure moved', async () => {
    await show({ status: 'ready', card: CLAIM_CARD, series: null });
    await vi.waitFor(() => expect(text('.thread')).toContain('2 articles, 1 origine'));
    expect(text('.thread')).toContain('Le chiffre a changé');
    expect(text('.thread')).toContain('trente-cinq pays se sont engagés.');
    expect(text('.thread')).toContain('Le Quotidien, Un article du 2026-01-06');
  });

  it('forgets one article, and all only when pressed twice', async () => {
    await show({ status: 'ready', card: CLAIM_CARD, series: null });
    await vi.waitFor(() => button('Oublier cet article'));
    await press('Oublier cet article');
    expect(told.forget).toHaveBeenLastCalledWith(['2025-09-04']);
    await press('Oublier toutes mes lectures');
    expect(told.forget).toHaveBeenCalledTimes(1);
    world.thread = NO_THREAD;
    await press('Oublier tout, pour de bon');
    expect(told.forget).toHaveBeenLastCalledWith(null);
    await vi.waitFor(() => expect(text('.thread')).toContain('C’est oublié.'));
  });

  it('takes back what was forgotten', async () => {
    await show({ status: 'ready', card: CLAIM_CARD, series: null });
    await vi.waitFor(() => button('Oublier cet article'));
    const before = world.thread;
    told.takeBack.mockImplementation(async () => {
      world.thread = before;
    });
    world.thread = NO_THREAD;
    await press('Oublier cet article');
    await vi.waitFor(() => expect(text('.thread')).toContain('0 article'));
    await press('Annuler');
    await vi.waitFor(() => expect(text('.thread')).toContain('2 articles'));
    expect(text('.thread')).not.toContain('C’est oublié.');
  });

  it('says why nothing can be forgotten in a private window', async () => {
    told.forget.mockRejectedValueOnce(new ReperesError('private-window'));
    await show({ status: 'ready', card: CLAIM_CARD, series: null });
    await vi.waitFor(() => button('Oublier cet article'));
    await press('Oublier cet article');
    await vi.waitFor(() => expect(text('.thread')).toMatch(/fenêtre privée|navigation privée/i));
    expect(text('.thread')).toContain('2 articles');
  });

  it('shows what was forgotten elsewhere', async () => {
    await show({ status: 'ready', card: CLAIM_CARD, series: null });
    await vi.waitFor(() => expect(text('.thread')).toContain('2 articles'));
    world.thread = { ...world.thread, lines: world.thread.lines.slice(1) };
    await changeElsewhere();
    await vi.waitFor(() => expect(text('.thread')).toContain('1 article,'));
  });
});
