/**
 * What the reader does with notes on a page: selects and writes, opens a note by
 * its sign, comes to it from a list.
 */
import type { Translate } from '../core/i18n';
import type { NoteId } from '../core/notes/note';
import { isSameSubject, subjectOf } from '../core/notes/note-subjects';
import type { ArticleReading } from '../dom/article';
import type { Overlay } from '../dom/overlay';
import { bringIntoView } from '../dom/scroll';
import { selectedPassage } from '../dom/selection';
import { SelectionBar } from '../dom/selection-bar';
import type { SendRequest, TabNotices } from '../messages';
import type { CardControl, CardTarget, NotedPassage, PassageNotes } from './card-control';
import type { PageMark } from './marks';
import { PageNotes } from './notes';

/** A wish to write that comes before the article was read is kept for so long. */
const PATIENCE_MS = 10_000;

/** What the control needs of its page. */
export type NotesControlOptions = {
  overlay: Overlay;
  sheet: Overlay;
  request: SendRequest;
  t: Translate;
  control: CardControl;
  /** All marks of the page. */
  marks: () => readonly PageMark[];
  onFailure: (error: unknown) => void;
  signal: AbortSignal;
};

/** The notes of one page, and the ways to them. */
export class NotesControl {
  /** Does the bar come beside a selection? */
  withBar = true;
  readonly notes: PageNotes;
  readonly #options: NotesControlOptions;
  readonly #bar: SelectionBar;
  #reading: ArticleReading | null = null;
  /** The reader asked to write before the article was read: until when that holds. */
  #wishUntil = 0;
  /** Was it asked for which note this page was opened? */
  #askedOpened = false;
  /** What was opened by its sign: the same passage is the same object. */
  #opened = new Map<NoteId, NotedPassage>();

  constructor(options: NotesControlOptions) {
    const { overlay, t, signal } = options;
    this.#options = options;
    this.notes = new PageNotes(options);
    this.#bar = new SelectionBar(overlay, {
      label: t('note_on_selection'),
      read: () => (this.#reading ? (selectedPassage(this.#reading.blocks)?.range ?? null) : null),
      onWrite: () => this.write(),
      signal,
    });
    this.#watchSigns();
  }

  /** The article was read, for the first time or again. */
  async follow(reading: ArticleReading): Promise<void> {
    this.#reading = reading;
    this.#bar.enabled = this.withBar;
    if (performance.now() < this.#wishUntil) this.write();
    await this.notes.follow(reading);
    if (this.#askedOpened) return;
    this.#askedOpened = true;
    const { request, onFailure } = this.#options;
    const id = await request('takeOpenedNote', null).catch(onFailure);
    if (id) this.show(id);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#reading = null;
    this.#bar.enabled = false;
    this.#bar.hide();
    this.#opened.clear();
    this.notes.clear();
  }

  /** What the background tells this tab about notes. */
  readonly notices = {
    notesChanged: (_: TabNotices['notesChanged']) => void this.notes.reload(),
    goToNote: ({ id }: TabNotices['goToNote']) => this.show(id),
  };

  /** Opens the field for a note on what is selected, or else on what the open card is about. */
  write(): void {
    this.#wishUntil = this.#reading ? 0 : performance.now() + PATIENCE_MS;
    if (!this.#reading) return;
    const target = this.#selected() ?? this.#options.control.current;
    if (target) this.#options.control.write(target);
    else this.#options.control.announce(this.#options.t('note_select_first'));
  }

  /** Brings the passage of the note `id` into view and opens it; nothing when it is lost. */
  show(id: NoteId): void {
    const range = this.notes.boxes.rangeOf(id);
    if (!range) return;
    bringIntoView(range);
    const target = this.#targetOf(id);
    if (target) this.#options.control.dispatch({ type: 'activate', target, by: 'keyboard' });
  }

  /** Returns the place of `mark` and the notes that belong to it; `null` where nothing can be noted. */
  notesOf(mark: PageMark): PassageNotes | null {
    const { block, start, end, found } = mark;
    const place = this.notes.place({ block, offset: start }, { block, offset: end });
    return place && { place, here: this.notes.on(subjectOf(found), block, mark) };
  }

  /** The card is about `target` now, or closed. */
  setCurrent(target: CardTarget | null): void {
    const [id = null] = [...this.#opened].find(([, passage]) => passage === target) ?? [];
    this.notes.boxes.setCurrent(id);
  }

  #selected(): NotedPassage | null {
    const passage = this.#reading && selectedPassage(this.#reading.blocks);
    if (!passage) return null;
    const { from, to } = passage;
    const place = this.notes.place(from, to);
    if (!place) return null;
    const end = from.block === to.block ? to.offset : Number.POSITIVE_INFINITY;
    const here = this.notes.on({ type: 'passage' }, from.block, { start: from.offset, end });
    const range = passage.range.cloneRange();
    return { notes: { place, here }, rangeOf: () => range };
  }

  /** The card that shows the note `id`: that of its actor or claim, or else of its passage. */
  #targetOf(id: NoteId): CardTarget | null {
    const mark = this.#markOf(id);
    if (mark) return mark;
    const place = this.notes.placeOf(id);
    if (!place) return null;
    const here = this.notes.states.filter((state) => state.id === id);
    const passage = this.#opened.get(id) ?? {
      notes: { place, here },
      rangeOf: () => this.notes.boxes.rangeOf(id),
    };
    passage.notes = { place, here };
    this.#opened.set(id, passage);
    return passage;
  }

  #markOf(id: NoteId): PageMark | null {
    const subject = this.notes.subjectOf(id);
    const part = this.notes.partOf(id);
    if (!subject || !part) return null;
    const isOver = (mark: PageMark) =>
      mark.block === part.block && mark.start < part.end && part.start < mark.end;
    return (
      this.#options
        .marks()
        .find((mark) => isOver(mark) && isSameSubject(subjectOf(mark.found), subject)) ?? null
    );
  }

  /** The signs let every event through to the page, so hands on them are met here; and so is the bar's. */
  #watchSigns(): void {
    const { signal } = this.#options;
    const { boxes } = this.notes;
    addEventListener(
      'click',
      (event) => {
        const { clientX, clientY, isTrusted } = event;
        if (!isTrusted) return;
        const isOnBar = this.#bar.isAt(clientX, clientY);
        const id = isOnBar ? null : boxes.signAt(clientX, clientY);
        if (!isOnBar && id === null) return;
        // The passage below is not meant.
        event.preventDefault();
        event.stopImmediatePropagation();
        if (id === null) this.#bar.press();
        else this.show(id);
      },
      { capture: true, signal },
    );
    let frame = 0;
    addEventListener(
      'pointermove',
      ({ clientX, clientY, isTrusted }) => {
        if (!isTrusted) return;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => signal.aborted || boxes.signAt(clientX, clientY));
      },
      { capture: true, passive: true, signal },
    );
  }
}
