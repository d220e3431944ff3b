/** The notes of the article in a list, with what became of their passages; and what changed in the article. */
import type { AnchoredNote, Note, NoteDraft, NoteId } from '../lib/core/notes/note';
import { Icon } from './Icon';
import { useWords } from './i18n';
import { AnchorLine, NoteLabels } from './NoteItem';

/** A note or draft of the article; `anchored` is `null` while its passage is still looked for. */
export type NoteRow = { note: Note | NoteDraft; anchored: AnchoredNote | null };

/** Joins what was written with what became of it. Drafts of edits stand with their note. */
export function noteRows(
  written: { notes: Note[]; drafts: NoteDraft[] },
  anchored: readonly AnchoredNote[],
): NoteRow[] {
  const states = new Map(anchored.map((one) => [one.id, one]));
  return [...written.notes, ...written.drafts.filter(({ base }) => base === 0)]
    .sort((a, b) => a.target.position.start - b.target.position.start)
    .map((note) => ({ note, anchored: states.get(note.id) ?? null }));
}

/** « 3 phrases modifiées depuis votre lecture »; nothing when nothing has changed. */
export function ChangedSentences(props: { changes: { removed: number; added: number } | null }) {
  const { plural } = useWords();
  if (!props.changes) return null;
  const { removed, added } = props.changes;
  const said =
    removed === added
      ? [plural('changes_modified', removed)]
      : [
          ...(removed > 0 ? [plural('changes_removed', removed)] : []),
          ...(added > 0 ? [plural('changes_added', added)] : []),
        ];
  return (
    <p class="notice">
      <Icon name="changed" /> {said.join(' · ')}
    </p>
  );
}

/** The reader's notes on this article; nothing when there is none. */
export function NoteRows(props: { rows: NoteRow[]; onGoTo: (id: NoteId) => void }) {
  const { t, quote, number } = useWords();
  if (props.rows.length === 0) return null;
  return (
    <section class="note-rows">
      <h2>
        {t('notes_mine')} <span class="count">{number(props.rows.length)}</span>
      </h2>
      <ol class="rows">
        {props.rows.map(({ note, anchored }) => {
          const isThere = anchored?.state === 'exact' || anchored?.state === 'changed';
          const said = (
            <>
              <span class="row-quote">{quote(shortened(note.target.quote.exact))}</span>
              <span class="note-row-text">{note.body.text}</span>
            </>
          );
          return (
            <li key={note.id}>
              {isThere ? (
                <button
                  type="button"
                  class="row row-claim"
                  title={t('notes_goto')}
                  onClick={() => props.onGoTo(note.id)}
                >
                  {said}
                </button>
              ) : (
                <div class="row row-claim">{said}</div>
              )}
              {'base' in note && <p class="fact-meta">{t('note_draft')}</p>}
              <NoteLabels body={note.body} />
              {anchored && anchored.state !== 'exact' && (
                <AnchorState note={note} anchored={anchored} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The quotation of a lost note stands in its row already. */
function AnchorState(props: { note: Note | NoteDraft; anchored: AnchoredNote }) {
  const { t } = useWords();
  const { note, anchored } = props;
  if (anchored.state === 'changed') return <AnchorLine note={note} anchored={anchored} />;
  const isLost = anchored.state === 'lost';
  return (
    <p class="note-anchor">
      {isLost && <Icon name="warning" />} {t(isLost ? 'anchor_lost' : 'anchor_paywalled')}
    </p>
  );
}

/** Characters of a quotation in the list. */
const LONGEST_QUOTE = 160;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text;
}
