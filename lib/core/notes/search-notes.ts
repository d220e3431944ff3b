/**
 * The notebook's memory of all notes: what lists, filters and the search need of
 * each, without its text. Full notes are asked for when they are shown.
 */
import type { IsoDate } from '../interval';
import type { ActorId } from '../knowledge';
import { TextIndex } from '../text/search';
import type { Instant, Note, NoteId, NoteStatus } from './note';

/** Which notes are asked for. `null`, an empty text and an empty list ask for all. */
export type NoteFilter = {
  text: string;
  tags: readonly string[];
  status: NoteStatus | null;
  actor: ActorId | null;
  publisher: string | null;
  /** First and last day of the latest edit. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Only notes whose passage was not found at the last visit. */
  lost: boolean;
};

/** Asks for every note. */
export const EVERY_NOTE: NoteFilter = {
  text: '',
  tags: [],
  status: null,
  actor: null,
  publisher: null,
  from: null,
  to: null,
  lost: false,
};

/** A value to filter by, and how many notes have it; the most frequent first. */
export type Facet = { value: string; count: number };

/** What notes can be filtered by. */
export type Facets = { tags: Facet[]; publishers: Facet[]; actors: Facet[] };

type Entry = {
  id: NoteId;
  modifiedAt: Instant;
  revision: number;
  status: NoteStatus;
  tags: readonly string[];
  actor: ActorId | null;
  publisher: string;
  page: string;
};

/** A copy that was kept beside another edit is called after the note, with a hash behind it. */
const COPY = /^(.+)-[0-9a-z]{1,7}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every note, to be searched and filtered. */
export class NoteIndex {
  readonly #texts = new TextIndex();
  /** By document of `#texts`; `null` for what was removed or edited since. */
  readonly #entries: (Entry | null)[] = [];
  readonly #documents = new Map<NoteId, number>();
  /** Copies by the note beside which they were kept. */
  readonly #copies = new Map<NoteId, Set<NoteId>>();
  /** One string for each tag, publisher and page, however many notes have it. */
  readonly #strings = new Map<string, string>();
  #newest: number[] = [];
  #inOrder = true;

  /** Number of notes. */
  get size(): number {
    return this.#documents.size;
  }

  /** Number of removed notes and old versions whose words are still carried along. */
  get outdated(): number {
    return this.#texts.size - this.size;
  }

  /** Adds a note or its new version. */
  add(note: Note): void {
    const known = this.#documents.get(note.id);
    if (known !== undefined) this.#entries[known] = null;
    const { target, body } = note;
    const { source, quote, subject } = target;
    const document = this.#texts.add([body.text, quote.exact, source.title, body.tags.join(' ')]);
    this.#entries[document] = {
      id: note.id,
      modifiedAt: note.modifiedAt,
      revision: note.revision,
      status: body.status,
      tags: body.tags.map((tag) => this.#shared(tag)),
      actor: subject.type === 'actor' ? this.#shared(subject.actor) : null,
      publisher: this.#shared(publisherOf(note)),
      page: this.#shared(source.key),
    };
    this.#documents.set(note.id, document);
    const last = this.#entries[this.#newest.at(-1) ?? -1];
    this.#inOrder &&= this.#newest.length === 0 || (!!last && last.modifiedAt >= note.modifiedAt);
    this.#newest.push(document);
    const original = originalOf(note.id);
    if (original) {
      this.#copies.set(original, (this.#copies.get(original) ?? new Set()).add(note.id));
    }
  }

  /** Removes a note; an unknown id is no failure. */
  remove(id: NoteId): void {
    const document = this.#documents.get(id);
    if (document === undefined) return;
    this.#entries[document] = null;
    this.#documents.delete(id);
    this.#copies.get(originalOf(id) ?? '')?.delete(id);
  }

  /** Returns the revision of a note that is known, or `null`. */
  revisionOf(id: NoteId): number | null {
    return this.#entries[this.#documents.get(id) ?? -1]?.revision ?? null;
  }

  /** Returns the notes that `filter` asks for, newest first. `lost` are those whose passage was not found. */
  find(filter: NoteFilter, lost: ReadonlySet<NoteId>): NoteId[] {
    const hasText = this.#texts.search(filter.text);
    const tests = testsOf(filter, lost);
    const found: NoteId[] = [];
    for (const document of this.#order()) {
      if (hasText && !hasText(document)) continue;
      const entry = this.#entries[document];
      if (entry && tests.every((test) => test(entry))) found.push(entry.id);
    }
    return found;
  }

  /** Returns `ids` with the notes of one article together, articles in the order in which they first appear. */
  byArticle(ids: readonly NoteId[]): NoteId[] {
    const articles = new Map<string, NoteId[]>();
    for (const id of ids) {
      const page = this.#entries[this.#documents.get(id) ?? -1]?.page ?? '';
      const together = articles.get(page);
      if (together) together.push(id);
      else articles.set(page, [id]);
    }
    return [...articles.values()].flat();
  }

  /** Returns the other versions of a note that were kept beside it: its copies, or its original and their copies. */
  versionsOf(id: NoteId): NoteId[] {
    const original = originalOf(id);
    const first = original && this.#documents.has(original) ? original : id;
    return [first, ...(this.#copies.get(first) ?? [])].filter((other) => other !== id);
  }

  /** Counts what notes can be filtered by. O(notes). */
  facets(): Facets {
    const counts = { tags: new Map(), publishers: new Map(), actors: new Map() };
    for (const entry of this.#entries) {
      if (!entry) continue;
      for (const tag of entry.tags) count(counts.tags, tag);
      count(counts.publishers, entry.publisher);
      if (entry.actor) count(counts.actors, entry.actor);
    }
    return {
      tags: mostFrequent(counts.tags),
      publishers: mostFrequent(counts.publishers),
      actors: mostFrequent(counts.actors),
    };
  }

  /** Documents, newest first. Nearly sorted lists, as after an edit, are sorted in O(notes). */
  #order(): number[] {
    if (!this.#inOrder) {
      const at = (document: number) => this.#entries[document]?.modifiedAt ?? '';
      this.#newest = this.#newest
        .filter((document) => this.#entries[document])
        .sort((a, b) => (at(a) === at(b) ? 0 : at(a) < at(b) ? 1 : -1));
      this.#inOrder = true;
    }
    return this.#newest;
  }

  #shared(text: string): string {
    const known = this.#strings.get(text);
    if (known === undefined) this.#strings.set(text, text);
    return known ?? text;
  }
}

/** Returns the publisher of the article that holds `note`, or the host when it names none. */
export function publisherOf({ target: { source } }: Note): string {
  return source.publisher ?? /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(source.url)?.[1] ?? source.url;
}

/** Id of the note beside which a copy was kept, if `id` can be that of a copy. */
function originalOf(id: NoteId): NoteId | null {
  return UUID.test(id) ? null : (COPY.exec(id)?.[1] ?? null);
}

/** One test for each thing that `filter` asks for: most filters ask for little. */
function testsOf(
  { tags, status, actor, publisher, from, to, lost: lostOnly }: NoteFilter,
  lost: ReadonlySet<NoteId>,
): ((entry: Entry) => boolean)[] {
  const tests: ((entry: Entry) => boolean)[] = tags.map(
    (tag) => (entry) => entry.tags.includes(tag),
  );
  if (status) tests.push((entry) => entry.status === status);
  if (actor) tests.push((entry) => entry.actor === actor);
  if (publisher) tests.push((entry) => entry.publisher === publisher);
  // An instant begins with its day; « ~ » comes after all that can follow.
  if (from) tests.push((entry) => entry.modifiedAt >= from);
  if (to) tests.push((entry) => entry.modifiedAt <= `${to}~`);
  if (lostOnly) tests.push((entry) => lost.has(entry.id));
  return tests;
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostFrequent(counts: Map<string, number>): Facet[] {
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
