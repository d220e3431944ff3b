/**
 * The notebook at work: reads all notes once into an index, hands out full notes
 * as they are shown, changes many at once, and takes the last change back.
 *
 * The newest notes are there at once; the others follow page by page. What other
 * tabs change is taken over; what is being written here is never replaced.
 */
import { codeOf, type ErrorCode } from '../../lib/core/errors';
import type { Note, NoteBody, NoteId, NoteStatus } from '../../lib/core/notes/note';
import { NoteIndex } from '../../lib/core/notes/search-notes';
import { allPages, type NotebookPort, type NotebookState, placeOf, type Saved } from './port';

/** Full notes kept in memory: some screens of the list in both directions. */
const MOST_CACHED = 2_000;
/** Notes changed in one message. */
const CHANGED_TOGETHER = 200;
/** The list is drawn again at most so often while notes are read. */
const REDRAW_MS = 200;
/** Words of old versions that an index may carry along before it is made again. */
const MOST_OUTDATED = 10_000;
/** Newest notes that are looked at again when some tab changed notes. */
const LOOKED_AT_AGAIN = 50;

/** What bulk changes do. */
export type Change =
  | { type: 'tag'; tag: string }
  | { type: 'untag'; tag: string }
  | { type: 'status'; status: NoteStatus }
  | { type: 'delete' };

/** The last change, which can be taken back. */
export type Undoable = { change: Change; count: number };

/** A long change on its way. */
export type Work = { done: number; total: number };

/** What a note was like before a bulk change. */
type Before = Pick<NoteBody, 'tags' | 'status'> & { id: NoteId };

/** The notebook's data. Listeners are told when anything changed. */
export class NotebookDesk {
  index = new NoteIndex();
  state: NotebookState | null = null;
  error: ErrorCode | null = null;
  /** Have all notes been read? */
  complete = false;
  undoable: Undoable | null = null;
  work: Work | null = null;
  /** Grows with every change of the notes. */
  version = 0;

  readonly #port: NotebookPort;
  readonly #listeners = new Set<() => void>();
  readonly #cache = new Map<NoteId, Note>();
  readonly #asked = new Set<NoteId>();
  #before: Before[] | NoteId[] = [];
  #redraw: ReturnType<typeof setTimeout> | null = null;
  #refreshing: Promise<void> = Promise.resolve();
  #nextRefresh: Promise<void> | null = null;

  constructor(port: NotebookPort) {
    this.#port = port;
  }

  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads everything; ends when all notes are in the index. */
  async open(): Promise<void> {
    try {
      this.state = await this.#port.state();
      this.#changed();
      this.complete = false;
      await this.#read(this.index);
      this.complete = true;
      this.error = null;
      await this.#refresh();
    } catch (error) {
      this.error = codeOf(error);
    }
    this.#changed();
  }

  /** Takes over what changed in other tabs. Many calls at once cost no more than two. */
  refresh(): Promise<void> {
    // What a long change tells is its own; the rest is looked at when it is done.
    if (this.work) return this.#refreshing;
    this.#nextRefresh ??= this.#refreshing
      .then(() => {
        this.#nextRefresh = null;
        return this.#refresh();
      })
      .catch((error: unknown) => {
        this.error = codeOf(error);
        this.#changed();
      });
    this.#refreshing = this.#nextRefresh;
    return this.#nextRefresh;
  }

  /** Returns a full note if it is in memory. */
  note(id: NoteId): Note | null {
    return this.#cache.get(id) ?? null;
  }

  /** Brings full notes into memory. */
  async need(ids: readonly NoteId[]): Promise<void> {
    const missing = ids.filter((id) => !this.#cache.has(id) && !this.#asked.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#asked.add(id);
    try {
      for (const note of await this.#port.find(missing)) this.#remember(note);
    } finally {
      for (const id of missing) this.#asked.delete(id);
    }
    this.#changed();
  }

  /** Saves an edit of the version `base`; a copy is kept when another edit came first. */
  async edit(base: Note, body: NoteBody): Promise<Saved> {
    const edited = { ...base, body, modifiedAt: this.#port.now(), revision: base.revision + 1 };
    const [saved] = await this.#port.save([edited]);
    if (!saved) throw new RangeError('a note was saved without an answer');
    if (saved.kept !== 'binned') this.#take(saved.note);
    if (saved.kept === 'copy') await this.refresh();
    this.#changed();
    return saved;
  }

  /** Changes many notes. */
  async change(ids: readonly NoteId[], change: Change): Promise<void> {
    await this.#inWork(ids.length, async () => {
      if (change.type === 'delete') {
        await this.#inParts(ids, async (part) => {
          await this.#port.remove(part);
          for (const id of part) this.index.remove(id);
        });
        this.#before = [...ids];
      } else {
        this.#before = await this.#editAll(ids, ({ body }) => changed(body, change));
      }
      this.undoable = { change, count: ids.length };
    });
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const { undoable } = this;
    if (!undoable) return;
    this.undoable = null;
    await this.#inWork(undoable.count, async () => {
      if (undoable.change.type === 'delete') {
        await this.#inParts(this.#before as NoteId[], async (part) => {
          for (const note of await this.#port.restore(part)) this.#take(note);
        });
        return;
      }
      const before = new Map((this.#before as Before[]).map((one) => [one.id, one]));
      await this.#editAll([...before.keys()], ({ id, body }) => {
        const { tags, status } = before.get(id) ?? body;
        return { ...body, tags, status };
      });
    });
  }

  /** Forgets the last change: it can no longer be taken back. */
  settle(): void {
    this.undoable = null;
    this.#before = [];
    this.#changed();
  }

  /** Gives notes back from the bin. */
  async restore(ids: readonly NoteId[]): Promise<void> {
    for (const note of await this.#port.restore([...ids])) this.#take(note);
    this.state = await this.#port.state();
    this.#changed();
  }

  async #read(index: NoteIndex): Promise<void> {
    for await (const page of allPages(this.#port.notes, placeOf.note)) {
      for (const note of page) {
        index.add(note);
        if (this.#cache.size < CHANGED_TOGETHER) this.#remember(note);
      }
      this.#changedSoon();
    }
  }

  async #refresh(): Promise<void> {
    const newest = await this.#port.notes(null, LOOKED_AT_AGAIN);
    const binned = await this.#port.bin(null, LOOKED_AT_AGAIN);
    const state = await this.#port.state();
    this.state = state;
    if (!this.complete) return this.#changed();
    for (const { id } of binned) this.index.remove(id);
    for (const note of newest) {
      if (this.index.revisionOf(note.id) !== note.revision) this.#take(note);
    }
    const isHeavy = this.index.outdated > MOST_OUTDATED + this.index.size;
    if (this.index.size !== state.notes || isHeavy) {
      // More has changed than the newest notes tell: a restored backup, a long undo.
      const index = new NoteIndex();
      await this.#read(index);
      this.index = index;
      await this.#renew();
    }
    this.#changed();
  }

  /** Brings the notes in memory up to the index. One that is being written on never leaves it for a moment. */
  async #renew(): Promise<void> {
    const stale = [...this.#cache.values()].filter(
      ({ id, revision }) => this.index.revisionOf(id) !== revision,
    );
    const gone = new Set(stale.map(({ id }) => id));
    for (const note of await this.#port.find([...gone])) {
      if (this.index.revisionOf(note.id) === null) continue;
      this.#remember(note);
      gone.delete(note.id);
    }
    for (const id of gone) this.#cache.delete(id);
  }

  async #editAll(ids: readonly NoteId[], edit: (note: Note) => NoteBody): Promise<Before[]> {
    const before: Before[] = [];
    await this.#inParts(ids, async (part) => {
      const notes = await this.#port.find(part);
      const at = this.#port.now();
      const edited = notes.flatMap((note) => {
        const body = edit(note);
        if (body === note.body) return [];
        before.push({ id: note.id, tags: note.body.tags, status: note.body.status });
        return [{ ...note, body, modifiedAt: at, revision: note.revision + 1 }];
      });
      for (const { note, kept } of await this.#port.save(edited)) {
        if (kept !== 'binned') this.#take(note);
      }
    });
    return before;
  }

  async #inWork(total: number, work: () => Promise<void>): Promise<void> {
    this.work = { done: 0, total };
    this.error = null;
    this.#changed();
    try {
      await work();
      this.work = null;
      await this.refresh();
    } catch (error) {
      this.work = null;
      this.error = codeOf(error);
      this.#changed();
    }
  }

  async #inParts(
    ids: readonly NoteId[],
    each: (part: NoteId[]) => Promise<unknown>,
  ): Promise<void> {
    for (let start = 0; start < ids.length; start += CHANGED_TOGETHER) {
      const part = ids.slice(start, start + CHANGED_TOGETHER);
      await each(part);
      if (this.work) this.work = { ...this.work, done: this.work.done + part.length };
      this.#changedSoon();
    }
  }

  /** A note as it is stored now. */
  #take(note: Note): void {
    this.index.add(note);
    this.#remember(note);
  }

  #remember(note: Note): void {
    this.#cache.delete(note.id);
    this.#cache.set(note.id, note);
    for (const id of this.#cache.keys()) {
      if (this.#cache.size <= MOST_CACHED) break;
      this.#cache.delete(id);
    }
  }

  #changed(): void {
    if (this.#redraw !== null) clearTimeout(this.#redraw);
    this.#redraw = null;
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  #changedSoon(): void {
    // What comes first is shown at once.
    if (this.version < 2) this.#changed();
    else this.#redraw ??= setTimeout(() => this.#changed(), REDRAW_MS);
  }
}

/** Returns `body` with `change` made, or itself when that changes nothing. */
function changed(body: NoteBody, change: Exclude<Change, { type: 'delete' }>): NoteBody {
  switch (change.type) {
    case 'tag':
      return body.tags.includes(change.tag) ? body : { ...body, tags: [...body.tags, change.tag] };
    case 'untag':
      return body.tags.includes(change.tag)
        ? { ...body, tags: body.tags.filter((tag) => tag !== change.tag) }
        : body;
    case 'status':
      return body.status === change.status ? body : { ...body, status: change.status };
  }
}
