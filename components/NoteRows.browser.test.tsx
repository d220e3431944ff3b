import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../assets/ui/popup.css';
import type { AnchorState, NoteDraft } from '../lib/core/notes/note';
import { MARKED_NOTE } from '../tests/fixtures/notes';
import { button, clear, draw, LOOKS, look, text, violations } from '../tests/support/ui';
import { ChangedSentences, type NoteRow, NoteRows } from './NoteRows';

const DRAFT: NoteDraft = {
  id: 'brouillon',
  target: MARKED_NOTE.target,
  body: { text: 'À moitié écrit', tags: [], status: 'free' },
  base: 0,
  savedAt: '2026-01-07T08:00:00.000Z',
};

const onGoTo = vi.fn();

beforeAll(() => page.viewport(400, 600));
afterEach(async () => {
  clear();
  onGoTo.mockReset();
  await look('light');
});

const row = (state: AnchorState | null, words: string | null = null): NoteRow => ({
  note: { ...MARKED_NOTE, id: state ?? 'sought' },
  anchored: state && { id: state, state, text: words },
});

describe('the notes of the article', () => {
  it('are nothing when there is none', async () => {
    await draw(<NoteRows rows={[]} onGoTo={onGoTo} />);
    expect(document.body.childElementCount).toBe(0);
  });

  it('lead to their passage when it stands', async () => {
    await draw(
      <NoteRows rows={[row('exact'), row('changed', 'exact-1 et plus')]} onGoTo={onGoTo} />,
    );
    expect(text('h2')).toContain('Mes notes 2');
    await userEvent.click(button('text-1'));
    expect(onGoTo).toHaveBeenCalledWith('exact');
    expect(text()).toContain('Le passage a changé depuis votre note');
    expect(document.querySelector('ins')?.textContent).toContain('et plus');
  });

  it.each<[AnchorState | null, string | null]>([
    ['lost', 'Ce passage n’est plus dans l’article.'],
    ['paywalled', 'Ce passage est masqué par le péage.'],
    [null, null],
  ])('lead nowhere when it is %s, and say so', async (state, words) => {
    await draw(<NoteRows rows={[row(state)]} onGoTo={onGoTo} />);
    expect(document.querySelector('button')).toBeNull();
    expect(text()).toContain('text-1');
    if (words) expect(text()).toContain(words);
  });

  it('name a draft as one', async () => {
    await draw(<NoteRows rows={[{ note: DRAFT, anchored: null }]} onGoTo={onGoTo} />);
    expect(text()).toContain('brouillon');
  });
});

describe('what has changed since the last visit', () => {
  it.each<[changes: { removed: number; added: number } | null, expected: string]>([
    [null, ''],
    [{ removed: 3, added: 3 }, '3 phrases modifiées depuis votre lecture'],
    [{ removed: 1, added: 0 }, '1 phrase retirée ou modifiée depuis votre lecture'],
    [
      { removed: 1, added: 4 },
      '1 phrase retirée ou modifiée depuis votre lecture · 4 phrases ajoutées depuis votre lecture',
    ],
  ])('%j is told as « %s »', async (changes, expected) => {
    await draw(<ChangedSentences changes={changes} />);
    expect(text().trim()).toBe(expected);
  });
});

describe.each(LOOKS)('in %s', (like) => {
  it('the list has no fault that axe finds', async () => {
    await look(like);
    const rows = [row('exact'), row('changed', 'exact-1 et plus'), row('lost'), row('paywalled')];
    await draw(
      <main>
        <h1>Repères</h1>
        <ChangedSentences changes={{ removed: 2, added: 1 }} />
        <NoteRows rows={rows} onGoTo={onGoTo} />
      </main>,
    );
    expect(await violations()).toEqual([]);
  });
});
