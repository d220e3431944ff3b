/** The notes that are written while a browser suffers, and the way to read them all. */
import type { Note } from '../../lib/core/notes/note';
import type { Found } from './ledger';
import type { Victim } from './victims';

/** Notes that one question returns, or one request saves. */
export const PAGE = 200;

/** Reads every note and the bin. */
export async function everything(victim: Victim): Promise<Found> {
  const notes: Note[] = [];
  for (;;) {
    const last = notes.at(-1);
    const place: [string, string] | null = last ? [last.modifiedAt, last.id] : null;
    const some = await victim.ask('listNotes', { place, limit: PAGE });
    notes.push(...some);
    if (some.length < PAGE) break;
  }
  return { notes, bin: await victim.ask('getBin', null) };
}

/** A version of the note `id` whose text tells which one it is. */
export function noteOf(id: string, revision: number): Note {
  const now = new Date().toISOString();
  return {
    id,
    target: {
      source: {
        key: 'lemonde:3210',
        url: 'https://www.lemonde.fr/international/article/2026/01/06/exemple_1_3210.html',
        title: 'Un article d’essai',
        publisher: 'Le Monde',
        asOf: '2026-01-06',
        lang: 'fr',
      },
      quote: { exact: 'trente-cinq pays', prefix: 'La réunion a rassemblé ', suffix: ' à Paris.' },
      position: { start: 100, end: 116 },
      post: null,
      subject: { type: 'passage' },
    },
    body: { text: `Version ${revision} de ${id}`, tags: ['essai'], status: 'to-check' },
    createdAt: now,
    modifiedAt: now,
    revision,
  };
}

/** Resolves after `ms` milliseconds. */
export const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
