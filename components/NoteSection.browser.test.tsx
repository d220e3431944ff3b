import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../assets/ui/card.css';
import { ReperesError } from '../lib/core/errors';
import type { AnchoredNote, Note, NoteDraft, NoteSubject } from '../lib/core/notes/note';
import {
  CLAIM_CARD,
  changeElsewhere,
  field,
  NOTE,
  PASSAGE,
  PLACE,
  press,
  show,
  told,
  type,
  withNoteCard,
  world,
} from '../tests/fixtures/note-card';
import { button, clear, LOOKS, look, text, violations } from '../tests/support/ui';
import type { CardState } from './CardPanel';
import { actorCard } from './fixtures';
import { DRAFT_PAUSE_MS } from './NoteEditor';

withNoteCard();

describe('writing a note in the card', () => {
  it('shows nothing of notes until there is one or the reader wants to write', async () => {
    await show();
    expect(text()).not.toContain('Mes notes');
    await press('Écrire une note');
    await vi.waitFor(() => expect(text()).toContain('Mes notes'));
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
    expect(told.onWriting).toHaveBeenCalled();
  });

  it('opens the field from the start when the reader has asked for it on the page', async () => {
    await show(PASSAGE, { write: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('says « enregistrée » only when the note is on the disk', async () => {
    let keep: () => void = () => {};
    told.save.mockImplementation(
      (note) => new Promise((resolve) => (keep = () => resolve({ note, kept: 'saved' }))),
    );
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await press('Enregistrer');
    expect(text()).toContain('Enregistrement…');
    expect(text()).not.toContain('Note enregistrée');
    keep();
    await vi.waitFor(() => expect(text()).toContain('Note enregistrée.'));
    expect(told.save.mock.lastCall?.[0]).toMatchObject({
      id: 'nouvelle',
      revision: 1,
      createdAt: '2026-02-09T10:00:00.000Z',
      target: { ...PLACE, subject: { type: 'passage' } },
      body: { text: 'Une remarque.', tags: [], status: 'free' },
    });
  });

  it('saves text, tags and status with Control and Enter', async () => {
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await userEvent.fill(
      document.querySelector('.note-editor input') as HTMLInputElement,
      '#budget, retrait',
    );
    await userEvent.selectOptions(
      document.querySelector('select') as HTMLSelectElement,
      'disputed',
    );
    await userEvent.click(field());
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await vi.waitFor(() => expect(told.save).toHaveBeenCalledOnce());
    expect(told.save.mock.lastCall?.[0].body).toEqual({
      text: 'Une remarque.',
      tags: ['budget', 'retrait'],
      status: 'disputed',
    });
  });

  it.each<[why: string, state: CardState, expected: NoteSubject]>([
    [
      'an actor',
      { status: 'ready', card: actorCard(), series: null },
      { type: 'actor', actor: actorCard().id },
    ],
    [
      'the facts of a claim',
      { status: 'ready', card: CLAIM_CARD, series: null },
      { type: 'claim', facts: ['members-35', 'members-30'] },
    ],
  ])('is about %s', async (_, state, expected) => {
    await show(state, { write: true });
    await type('Une remarque.');
    await press('Enregistrer');
    await vi.waitFor(() => expect(told.save.mock.lastCall?.[0].target.subject).toEqual(expected));
  });

  it('does not save an empty note', async () => {
    await show(PASSAGE, { write: true });
    await press('Enregistrer');
    expect(told.save).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field());
  });

  it('keeps a draft at each pause, and what was typed last when the card closes', async () => {
    await show(PASSAGE, { write: true });
    await type('Une première');
    await vi.waitFor(() => expect(told.saveDraft).toHaveBeenCalledOnce(), {
      timeout: 5 * DRAFT_PAUSE_MS,
    });
    await type('Une première phrase');
    clear();
    await vi.waitFor(() =>
      expect(told.saveDraft.mock.lastCall?.[0]).toMatchObject({
        id: 'nouvelle',
        base: 0,
        body: { text: 'Une première phrase' },
      }),
    );
  });

  it('goes on with a draft, under its id', async () => {
    const draft: NoteDraft = {
      id: 'brouillon',
      target: NOTE.target,
      body: { text: 'À moitié', tags: [], status: 'free' },
      base: 0,
      savedAt: '2026-01-08T09:00:00.000Z',
    };
    world.shown = { ...world.shown, drafts: [draft] };
    await show();
    await vi.waitFor(() => expect(field().value).toBe('À moitié'));
    expect(text()).toContain('Brouillon retrouvé, du 8 janvier 2026');
    await press('Enregistrer');
    await vi.waitFor(() => expect(told.save.mock.lastCall?.[0].id).toBe('brouillon'));
  });

  it('keeps the text and tries again when the note could not be saved', async () => {
    told.save.mockRejectedValueOnce(new ReperesError('unknown'));
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await press('Enregistrer');
    await vi.waitFor(() => expect(text()).toContain('Pas encore enregistré.'));
    expect(field().value).toBe('Une remarque.');
    await vi.waitFor(() => expect(text()).toContain('Note enregistrée.'), { timeout: 10_000 });
    expect(told.save).toHaveBeenCalledTimes(2);
  });

  it('says in a private window that nothing is kept, and does not try again', async () => {
    told.saveDraft.mockRejectedValue(new ReperesError('private-window'));
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await vi.waitFor(
      () => expect(text()).toContain('En navigation privée, rien n’est enregistré.'),
      {
        timeout: 5 * DRAFT_PAUSE_MS,
      },
    );
    expect(text()).not.toContain('Pas encore enregistré');
  });

  it('says in one sentence why the browser was asked to keep what is stored', async () => {
    told.keepStorage.mockResolvedValueOnce(true);
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await press('Enregistrer');
    await vi.waitFor(() => expect(text()).toContain('a demandé au navigateur de les garder'));
  });

  it('says when another version was kept beside this one', async () => {
    told.save.mockImplementationOnce(async (note) => ({ note, kept: 'copy' }));
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await press('Enregistrer');
    await vi.waitFor(() => expect(text()).toContain('les deux versions sont gardées'));
  });
});

describe('taking back', () => {
  it('a new note puts it into the bin', async () => {
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await press('Enregistrer');
    await vi.waitFor(() => button('Annuler'));
    await press('Annuler');
    await vi.waitFor(() => expect(told.remove).toHaveBeenCalledWith('nouvelle'));
    await vi.waitFor(() => expect(text()).not.toContain('Mes notes'));
  });

  it('an edit saves the former text as one more edit', async () => {
    world.shown = { ...world.shown, here: [NOTE] };
    await show();
    await press('Modifier');
    await type('Tout autre chose.');
    await press('Enregistrer');
    await vi.waitFor(() => expect(text()).toContain('Modification enregistrée.'));
    await press('Annuler');
    await vi.waitFor(() => expect(told.save).toHaveBeenCalledTimes(2));
    expect(told.save.mock.calls.map(([note]) => [note.revision, note.body.text])).toEqual([
      [NOTE.revision + 1, 'Tout autre chose.'],
      [NOTE.revision + 2, NOTE.body.text],
    ]);
  });

  it('a deletion works by keyboard, with Control and Z', async () => {
    world.shown = { ...world.shown, here: [NOTE] };
    await show();
    await press('Supprimer');
    await vi.waitFor(() => expect(text()).toContain('Note mise à la corbeille'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(told.restore).toHaveBeenCalledWith(NOTE.id));
    await vi.waitFor(() => expect(text()).toContain('À recouper'));
  });

  it('a discarded draft brings the field back with its text', async () => {
    await show(PASSAGE, { write: true });
    await type('Une remarque.');
    await press('Abandonner');
    expect(told.removeDraft).toHaveBeenCalledWith('nouvelle');
    await vi.waitFor(() => button('Annuler'));
    await press('Annuler');
    await vi.waitFor(() => expect(field().value).toBe('Une remarque.'));
  });
});

describe('a note in the card', () => {
  const state = (anchor: AnchoredNote['state'], words: string | null = null) => [
    { id: NOTE.id, state: anchor, text: words },
  ];
  beforeEach(() => {
    world.shown = { ...world.shown, here: [NOTE] };
  });

  it('keeps its line breaks, and its addresses are links', async () => {
    await show();
    const link = document.querySelector<HTMLAnchorElement>('.note-text a');
    expect(link?.href).toBe('https://www.example.org/liste');
    expect(link?.rel).toBe('noreferrer');
    expect(text('.note-text')).toContain('\n');
  });

  it('shows what has changed in its passage, word by word', async () => {
    await show(PASSAGE, { here: state('changed', 'Vingt-sept pays se sont engagés') });
    expect(document.querySelector('del')?.textContent).toContain('Vingt-six');
    expect(document.querySelector('ins')?.textContent).toContain('Vingt-sept');
  });

  it.each<[AnchoredNote['state'], string]>([
    ['lost', 'n’est plus dans l’article'],
    ['paywalled', 'masqué par le péage'],
  ])('says that its passage is %s, and quotes it', async (anchor, words) => {
    await show(PASSAGE, { here: state(anchor) });
    expect(text('.note')).toContain(words);
    expect(text('.note')).toContain('Vingt-six pays');
  });

  it('comes from another article with its day and its source', async () => {
    world.shown = { here: [], elsewhere: [NOTE], drafts: [] };
    await show({ status: 'ready', card: CLAIM_CARD, series: null });
    expect(text()).toContain('Votre note du 8 février 2026 sur cette affirmation');
    expect(document.querySelector<HTMLAnchorElement>('.note .fact-meta a')?.href).toBe(
      NOTE.target.source.url,
    );
  });
});

describe('a change elsewhere', () => {
  beforeEach(() => {
    world.shown = { ...world.shown, here: [NOTE] };
  });

  it.each<[what: string, here: Note[], expected: string, gone: string]>([
    ['an edit', [{ ...NOTE, body: { ...NOTE.body, text: 'Relu à Riga' } }], 'Riga', 'À recouper'],
    ['a deletion', [], 'Vingt-six pays', 'À recouper'],
    [
      'a new note',
      [NOTE, { ...NOTE, id: 'b', body: { ...NOTE.body, text: 'Autre' } }],
      'Autre',
      '∅',
    ],
  ])('shows in an open card: %s', async (_, here, expected, gone) => {
    await show();
    await vi.waitFor(() => expect(text()).toContain('À recouper'));
    world.shown = { ...world.shown, here };
    await changeElsewhere();
    await vi.waitFor(() => expect(text()).not.toContain(gone));
    expect(text()).toContain(expected);
  });

  it('leaves what is being written in its field', async () => {
    await show();
    await press('Modifier');
    await type('Pas encore fini');
    world.shown = { ...world.shown, here: [] };
    await changeElsewhere();
    expect(field().value).toBe('Pas encore fini');
  });
});

describe.each(LOOKS)('in %s', (like) => {
  it('notes, their field and the thread have no fault that axe finds', async () => {
    await look(like);
    world.shown = {
      here: [NOTE],
      elsewhere: [{ ...NOTE, id: 'ailleurs' }],
      drafts: [],
    };
    world.thread = {
      lines: [
        {
          key: 'k',
          url: 'https://www.exemple.fr/k',
          title: 'Un article',
          publisher: null,
          asOf: '2025-09-04',
          readAt: '2026-02-01T10:00:00.000Z',
          wording: 'Vingt-six pays se sont engagés.',
          quantity: '26',
          modality: 'conditional',
        },
      ],
      origins: 1,
      quantityMoved: false,
      modalityMoved: false,
    };
    const here = [
      { id: NOTE.id, state: 'changed' as const, text: 'Vingt-sept pays se sont engagés' },
    ];
    await show({ status: 'ready', card: CLAIM_CARD, series: null }, { here, write: true });
    await vi.waitFor(() => expect(text('.thread')).toContain('1 article'));
    expect(await violations()).toEqual([]);
  });
});
