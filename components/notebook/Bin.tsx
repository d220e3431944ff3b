/** The bin: deleted notes, for thirty days. */
import { daysBetween } from '../../lib/core/format';
import type { BinnedNote, NoteId } from '../../lib/core/notes/note';
import { useWords } from '../i18n';
import { MoreButton, PageStatus } from './PageStatus';
import { type NotebookPort, placeOf } from './port';
import { usePages } from './use-pages';

/** Notes stay for so many days. */
const DAYS_IN_BIN = 30;

export type BinProps = {
  port: Pick<NotebookPort, 'bin' | 'erase' | 'now'>;
  onRestore: (ids: NoteId[]) => Promise<void>;
  onErased: () => void;
};

/** « Corbeille ». */
export function Bin(props: BinProps) {
  const { t } = useWords();
  const { port, onRestore, onErased } = props;
  const pages = usePages(port.bin, placeOf.binned);
  const take = (id: NoteId) => pages.drop((binned) => binned.id === id);
  const today = port.now().slice(0, 10);
  return (
    <section class="notebook-column" aria-labelledby="bin-title">
      <h2 id="bin-title">{t('nb_view_bin')}</h2>
      <p class="hint">{t('nb_bin_hint')}</p>
      <PageStatus pages={pages} empty={t('nb_bin_empty')} />
      <ul class="cards">
        {pages.records.map((binned) => (
          <BinnedRow
            key={binned.id}
            binned={binned}
            daysLeft={Math.max(0, DAYS_IN_BIN - daysBetween(binned.deletedAt.slice(0, 10), today))}
            onRestore={() => void onRestore([binned.id]).then(() => take(binned.id))}
            onErase={() =>
              void port.erase(binned.id).then(() => {
                take(binned.id);
                onErased();
              })
            }
          />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}

function BinnedRow(props: {
  binned: BinnedNote;
  daysLeft: number;
  onRestore: () => void;
  onErase: () => void;
}) {
  const { t, on, quote, plural } = useWords();
  const { note, deletedAt } = props.binned;
  const { target, body } = note;
  return (
    <li>
      <p class="note-row-quote" lang={target.source.lang}>
        {quote(target.quote.exact)}
      </p>
      {body.text && <p class="card-text">{body.text}</p>}
      <p class="muted card-meta">
        {target.source.title} · {t('nb_deleted', on(deletedAt.slice(0, 10)))} ·{' '}
        {plural('nb_days_left', props.daysLeft)}
      </p>
      <p class="form-actions">
        <button type="button" class="primary" onClick={props.onRestore}>
          {t('nb_restore')}
        </button>
        <button type="button" class="quiet" onClick={props.onErase}>
          {t('nb_erase')}
        </button>
      </p>
    </li>
  );
}
