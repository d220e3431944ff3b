/** The half of the benchmark of notes that runs in a page: the extension's own anchoring and drawing. */
import type { Note } from '../../lib/core/notes/note';
import { splitSentences } from '../../lib/core/text/sentences';
import { type ArticleReading, readArticle } from '../../lib/dom/article';
import { Overlay } from '../../lib/dom/overlay';
import type { SendRequest } from '../../lib/messages';
import { PageNotes } from '../../lib/page/notes';

/** What was measured, in milliseconds from the moment at which article and notes are there. */
export type NotesCost = { firstPaintMs: number; allMs: number; states: Record<string, number> };

const ADDRESS = 'https://www.lemonde.fr/international/article/2026/01/06/notes_9000000_3210.html';

let notes: Note[] = [];
/** The article after its edit: reading it is measured elsewhere. */
let edited: ArticleReading;

/** What the page would answer to requests, of which only the notes matter. */
const request = (async (type: string) =>
  type === 'getNotes' ? { notes, drafts: [] } : null) as SendRequest;

function read(): ArticleReading {
  const reading = readArticle(document, ADDRESS, '2026-01-06');
  if ('silence' in reading) throw new Error(reading.silence);
  return reading;
}

function start(): PageNotes {
  const { signal } = new AbortController();
  const onFailure = (error: unknown) => {
    throw error;
  };
  return new PageNotes({ sheet: new Overlay(signal), request, onFailure, signal });
}

const bench = {
  /** Describes `count` sentences of the article, spread over all of it, as notes. @returns words and notes. */
  async write(count: number): Promise<{ words: number; notes: number }> {
    const reading = read();
    const empty = start();
    await empty.follow(reading);
    const sentences = reading.text.blocks.flatMap(({ id, text, kind }) =>
      kind === 'paragraph' ? splitSentences(text).map((span) => ({ id, span })) : [],
    );
    notes = Array.from({ length: count }, (_, index) => {
      const { id, span } = sentences[
        Math.floor((index * sentences.length) / count)
      ] as (typeof sentences)[0];
      const place = empty.place({ block: id, offset: span.start }, { block: id, offset: span.end });
      if (!place) throw new Error('no place');
      const at = '2026-01-07T08:00:00.000Z';
      return {
        id: `note-${index}`,
        target: { ...place, subject: { type: 'passage' } },
        body: { text: 'Une remarque.', tags: [], status: 'free' },
        createdAt: at,
        modifiedAt: at,
        revision: 1,
      };
    });
    empty.clear();
    const words = reading.text.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return { words, notes: notes.length };
  },

  /** Edits the article and reads it again: a paragraph before all others, or another word in each sentence. */
  edit(how: 'none' | 'moved' | 'changed'): void {
    const paragraphs = [...document.querySelectorAll('article p')];
    if (how === 'moved') {
      const more = document.createElement('p');
      more.textContent =
        'Une précision a été apportée par la rédaction après la publication du texte.';
      paragraphs[0]?.before(more);
    }
    for (const paragraph of how === 'changed' ? paragraphs : []) {
      paragraph.textContent = splitSentences(paragraph.textContent ?? '')
        .map(({ start: from, end }) => paragraph.textContent?.slice(from, end) ?? '')
        .map((sentence) => sentence.replace(/ (\S+) (\S+)$/, ' désormais $2'))
        .join(' ');
    }
    edited = read();
  },

  /** Shows the notes of the article, as when a page was opened and read. */
  async show(): Promise<NotesCost> {
    let root: ShadowRoot | null = null;
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      root = attachShadow.call(this, options);
      return root;
    };
    const page = start();
    Element.prototype.attachShadow = attachShadow;
    await frame();
    const started = performance.now();
    const all = page.follow(edited).then(() => performance.now() - started);
    // Drawn in one frame, seen in the next.
    while (!root || !(root as ShadowRoot).querySelector('.note-line')) await frame();
    const firstPaintMs = performance.now() - started;
    const allMs = await all;
    await frame();
    const states: Record<string, number> = {};
    for (const { state } of page.states) states[state] = (states[state] ?? 0) + 1;
    return { firstPaintMs, allMs, states };
  },
};

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What the page offers to the benchmark that drives it. */
export type NotesBench = typeof bench;

Object.assign(window, { notesBench: bench });
