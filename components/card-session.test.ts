import { describe, expect, it } from 'vitest';
import type { CardState } from './CardPanel';
import { type CardView, createCardSession } from './card-session';
import { actorCard } from './fixtures';

const cardOf = (id: string): CardState => ({
  status: 'ready',
  card: actorCard({ id }),
  series: null,
});

/** A session whose cards come when the test lets them. */
function start() {
  const views: CardView[] = [];
  const pending = new Map<string, (state: CardState) => void>();
  const session = createCardSession<{ id: string }>(
    ({ id }) => new Promise((resolve) => pending.set(id, resolve)),
    (view) => views.push(view),
  );
  const arrive = async (id: string) => {
    pending.get(id)?.(cardOf(id));
    await Promise.resolve();
    await Promise.resolve();
  };
  const shown = () => {
    const state = views.at(-1)?.state;
    return state?.status === 'ready' && state.card.type === 'actor' ? state.card.id : state?.status;
  };
  return { session, views, arrive, shown };
}

describe('a card session', () => {
  it('draws nothing before the card is there', async () => {
    const { session, views, arrive, shown } = start();
    void session.show({ id: 'a' }, false);
    expect(views).toEqual([]);
    await arrive('a');
    expect(shown()).toBe('a');
  });

  it('ignores a late answer for a passage that was left', async () => {
    const { session, arrive, shown } = start();
    void session.show({ id: 'slow' }, false);
    void session.show({ id: 'quick' }, false);
    await arrive('quick');
    await arrive('slow');
    expect(shown()).toBe('quick');
  });

  it('stays empty when it was hidden before the answer came', async () => {
    const { session, arrive, shown } = start();
    void session.show({ id: 'a' }, false);
    session.hide();
    await arrive('a');
    expect(shown()).toBe('empty');
  });

  it('goes on to another actor and back', async () => {
    const { session, views, arrive, shown } = start();
    void session.show({ id: 'a' }, false);
    await arrive('a');
    expect(views.at(-1)?.canGoBack).toBe(false);
    void session.follow(() => ({ id: 'b' }));
    await arrive('b');
    expect([shown(), views.at(-1)?.canGoBack]).toEqual(['b', true]);
    void session.back();
    await arrive('a');
    expect([shown(), views.at(-1)?.canGoBack]).toEqual(['a', false]);
  });

  it('keeps the same card on screen when only the pin changes', async () => {
    const { session, views, arrive } = start();
    void session.show({ id: 'a' }, false);
    await arrive('a');
    const before = views.at(-1)?.state;
    await session.show({ id: 'a' }, true);
    expect(views.at(-1)).toMatchObject({ pinned: true });
    expect(views.at(-1)?.state).toBe(before);
  });

  it('draws anew, without asking again, what is told twice: the frame waits for its height', async () => {
    const { session, views, arrive } = start();
    void session.show({ id: 'a' }, false);
    await arrive('a');
    const before = views.at(-1)?.state;
    await session.show({ id: 'a' }, false);
    expect(views.at(-1)?.state).toEqual(before);
    expect(views.at(-1)?.state).not.toBe(before);
  });
});
