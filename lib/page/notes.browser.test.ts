import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKED_NOTE } from '../../tests/fixtures/notes';
import { drawn } from '../../tests/support/live-block';
import type { Note, NoteDraft, NotePlace, NoteSubject } from '../core/notes/note';
import { type ArticleReading, readArticle, rereadArticle } from '../dom/article';
import { Overlay } from '../dom/overlay';
import type { Requests, RequestType, SendRequest } from '../messages';
import { PageNotes } from './notes';

const PARAGRAPHS = [
  'Le gouvernement a présenté mardi son calendrier, que les députés examineront dès la semaine prochaine en commission, sans en connaître encore le coût exact.',
  'La ministre a promis que les moyens suivraient, et que personne ne serait oublié, ni dans les ports ni dans les terres, quelle que soit la durée des travaux.',
  'Les associations demandent des garanties écrites, et rappellent que les promesses de l’an passé sont restées sans suite, faute d’un vote du parlement.',
  'Une réunion est prévue à l’automne, à une date qui reste à fixer, pour dresser le bilan de ce qui aura été fait et décider de la suite à donner au plan.',
];

let end: AbortController;
let notes: PageNotes;
let written: { notes: Note[]; drafts: NoteDraft[] };
let told: unknown[];
let reading: ArticleReading;

const request: SendRequest = async <T extends RequestType>(
  type: T,
  params: Requests[T]['params'],
) => {
  if (type === 'tellLost') told.push((params as Requests['tellLost']['params']).lost);
  return (type === 'getNotes' ? written : null) as Requests[T]['result'];
};

beforeEach(() => {
  written = { notes: [], drafts: [] };
  told = [];
  end = new AbortController();
  notes = new PageNotes({
    sheet: new Overlay(end.signal),
    request,
    onFailure: (error) => {
      throw error;
    },
    signal: end.signal,
  });
  show(PARAGRAPHS);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  document.head.querySelector('[property="og:type"]')?.remove();
});

/** Shows an article and reads it. */
function show(paragraphs: string[], after = ''): void {
  document.head.querySelector('[property="og:type"]')?.remove();
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:type');
  meta.content = 'article';
  document.head.append(meta);
  document.body.innerHTML = `<main style="width: 600px"><h1>Le calendrier</h1><article>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></main>${after}`;
  const read = readArticle(document, 'https://www.exemple.fr/calendrier', '2026-02-03');
  if ('silence' in read) throw new Error(read.silence);
  reading = read;
}

/** Where `words` stand. */
function placeOf(words: string): NotePlace {
  const block = reading.text.blocks.find(({ text }) => text.includes(words));
  const start = block?.text.indexOf(words) ?? -1;
  const id = block?.id ?? -1;
  const place = notes.place(
    { block: id, offset: start },
    { block: id, offset: start + words.length },
  );
  if (!place) throw new Error(words);
  return place;
}

/** Writes a note on `words` of the article. */
async function note(words: string, subject: NoteSubject = { type: 'passage' }): Promise<string> {
  await notes.follow(reading);
  const id = `note-${written.notes.length}`;
  written.notes.push({ ...MARKED_NOTE, id, target: { ...placeOf(words), subject } });
  await notes.reload();
  return id;
}

const states = () => notes.states.map(({ state }) => state);
const changed = (from: string, to: string) => PARAGRAPHS.map((text) => text.replace(from, to));

describe('the notes of a page', () => {
  const PROMISE = 'personne ne serait oublié, ni dans les ports ni dans les terres';

  it.each<[why: string, paragraphs: string[], after: string, expected: string]>([
    ['stand where they stood', PARAGRAPHS, '', 'exact'],
    [
      'are found after what came before them',
      ['Une phrase de plus, en tête.', ...PARAGRAPHS],
      '',
      'exact',
    ],
    [
      'are found where a word has changed',
      changed('ne serait oublié', 'ne sera oublié'),
      '',
      'changed',
    ],
    ['are lost with their paragraph', PARAGRAPHS.toSpliced(1, 1), '', 'lost'],
    [
      'are not taken for hidden where the cut is far behind them',
      PARAGRAPHS.slice(0, 1).concat(
        'Un mot de la rédaction, assez long pour tenir lieu de paragraphe dans cette page, que rien d’autre ne suit ici.',
      ),
      '<section class="paywall">La suite est réservée aux abonnés.</section>',
      'lost',
    ],
  ])('%s', async (_, paragraphs, after, expected) => {
    await note(PROMISE);
    show(paragraphs.length < 3 ? [...paragraphs, PARAGRAPHS[0] as string] : paragraphs, after);
    await notes.follow(reading);
    await vi.waitFor(() => expect(states()).toEqual([expected]));
  });

  it('are hidden, not lost, behind a paywall', async () => {
    await note('dresser le bilan de ce qui aura été fait');
    show(PARAGRAPHS.slice(0, 3), '<section class="paywall">La suite est réservée.</section>');
    await notes.follow(reading);
    expect(states()).toEqual(['paywalled']);
    expect(told.at(-1)).toEqual([]);
  });

  it('that are lost are told, once, and again when they are back', async () => {
    await note(PROMISE);
    expect(told).toEqual([[]]);
    show(PARAGRAPHS.toSpliced(1, 1));
    await notes.follow(reading);
    expect(told.at(-1)).toEqual(['note-0']);
    show(PARAGRAPHS);
    await notes.follow(reading);
    expect(told.at(-1)).toEqual([]);
  });

  it('stay found while their paragraph stays, whatever happens around it', async () => {
    await note(PROMISE);
    document.querySelector('article')?.prepend(
      Object.assign(document.createElement('p'), {
        textContent: 'Une phrase est venue, juste avant toutes les autres, pendant la lecture.',
      }),
    );
    reading = rereadArticle(reading);
    await notes.follow(reading);
    expect(states()).toEqual(['exact']);
    expect(String(notes.boxes.rangeOf('note-0'))).toBe(PROMISE);
  });

  it('can go over several paragraphs', async () => {
    await notes.follow(reading);
    const [first, second] = reading.text.blocks.filter(({ kind }) => kind === 'paragraph');
    const place = notes.place(
      { block: first?.id ?? -1, offset: 100 },
      { block: second?.id ?? -1, offset: 30 },
    );
    written.notes.push({
      ...MARKED_NOTE,
      id: 'longue',
      target: { ...(place as NotePlace), subject: { type: 'passage' } },
    });
    await notes.reload();
    await drawn();
    expect(states()).toEqual(['exact']);
    expect(String(notes.boxes.rangeOf('longue'))).toContain('La ministre');
  });

  it('belong to the passages that they overlap, or whose subject they share', async () => {
    const [block] = reading.text.blocks.filter(({ text }) => text.includes(PROMISE));
    const start = block?.text.indexOf(PROMISE) ?? 0;
    await note(PROMISE);
    await note('Les associations', { type: 'actor', actor: 'associations' });
    const on = (subject: NoteSubject, from: number, to: number) =>
      notes.on(subject, block?.id ?? -1, { start: from, end: to }).map(({ id }) => id);
    expect(on({ type: 'passage' }, start + 4, start + 9)).toEqual(['note-0']);
    expect(on({ type: 'passage' }, 0, 3)).toEqual([]);
    expect(on({ type: 'actor', actor: 'associations' }, 0, 3)).toEqual(['note-1']);
  });

  it('show drafts of new notes, which are never lost to the icon', async () => {
    await notes.follow(reading);
    const target = { ...placeOf(PROMISE), subject: { type: 'passage' as const } };
    written.drafts.push({
      id: 'd',
      target,
      body: MARKED_NOTE.body,
      base: 0,
      savedAt: '2026-02-03T08:00:00.000Z',
    });
    await notes.reload();
    expect(notes.states.map(({ id }) => id)).toEqual(['d']);
    show(PARAGRAPHS.toSpliced(1, 1));
    await notes.follow(reading);
    expect(told).toEqual([]);
  });

  it('are all found when there are many, the nearest first', async () => {
    await notes.follow(reading);
    const words = PARAGRAPHS.flatMap((text) => text.match(/\p{L}+ \p{L}+ \p{L}+/gu) ?? []);
    for (let index = 0; index < 200; index++) {
      const place = placeOf(words[index % words.length] as string);
      const target = { ...place, subject: { type: 'passage' as const } };
      written.notes.push({ ...MARKED_NOTE, id: `many-${index}`, target });
    }
    await notes.reload();
    show(['Une phrase de plus, en tête.', ...PARAGRAPHS]);
    await notes.follow(reading);
    expect(states()).toHaveLength(200);
    expect(states().filter((state) => state === 'lost')).toEqual([]);
  });

  it('leave the page when the reader does', async () => {
    await note(PROMISE);
    await drawn();
    notes.clear();
    expect(notes.states).toEqual([]);
    expect(notes.boxes.rangeOf('note-0')).toBeNull();
    expect(notes.place({ block: 0, offset: 0 }, { block: 0, offset: 5 })).toBeNull();
  });
});
