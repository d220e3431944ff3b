/** Files out and in: exports, the backup of everything, and the way back from a file. */
import { useState } from 'preact/hooks';
import { keyIn } from '../../lib/core/i18n';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/core/notes/export/writer';
import type { Instant, NoteId } from '../../lib/core/notes/note';
import { useWords } from '../i18n';
import type { NotebookPort } from './port';
import { RestoreFile } from './RestoreFile';
import { exportNotes, makeBackup, type Progress } from './transfer';
import { exportWords } from './words';

export type FilesProps = {
  port: NotebookPort;
  lastBackup: Instant | null;
  /** Notes that can be exported, by what they are: all, those found, those chosen. */
  scopes: { name: 'all' | 'found' | 'chosen'; ids: readonly NoteId[] }[];
  /** Puts notes of one article together. */
  byArticle: (ids: readonly NoteId[]) => NoteId[];
  /** Notes, bin or readings were replaced. */
  onRestored: () => void;
  onBackup: () => void;
};

/** A long task in words, for the bar and for screen readers. */
export function ProgressBar(props: { label: string; done: number; total: number }) {
  const { number } = useWords();
  const { label, done, total } = props;
  return (
    <label class="bar">
      {label} {number(done)} / {number(total)}
      <progress value={done} max={Math.max(1, total)} />
    </label>
  );
}

/** « Fichiers ». */
export function Files(props: FilesProps) {
  const { t } = useWords();
  return (
    <div class="notebook-column">
      <ExportNotes {...props} />
      <Backup {...props} />
      <section aria-labelledby="restore-title">
        <h2 id="restore-title">{t('nb_restore_title')}</h2>
        <RestoreFile port={props.port} onRestored={props.onRestored} />
      </section>
    </div>
  );
}

/** What a task has done so far, and how it ended. */
export type Task = { done: number; total: number } | 'done' | 'failed' | null;

/** Runs a task and tells how far it is. */
export function useTask(): [Task, (work: (onProgress: Progress) => Promise<void>) => void] {
  const [task, setTask] = useState<Task>(null);
  const run = (work: (onProgress: Progress) => Promise<void>) => {
    setTask({ done: 0, total: 1 });
    work((done, total) => setTask({ done, total })).then(
      () => setTask('done'),
      () => setTask('failed'),
    );
  };
  return [task, run];
}

/** How a task stands. */
export function TaskStatus(props: { task: Task; running: string; done: string }) {
  const { t } = useWords();
  const { task } = props;
  if (task !== null && typeof task === 'object') {
    return <ProgressBar label={props.running} {...task} />;
  }
  return (
    <p class="hint" role="status">
      {task === 'done' && props.done}
      {task === 'failed' && t('nb_task_failed')}
    </p>
  );
}

function ExportNotes({ port, scopes, byArticle }: FilesProps) {
  const words = useWords();
  const { t, number, lang } = words;
  const [scope, setScope] = useState(scopes.at(-1)?.name ?? 'all');
  const [task, run] = useTask();
  const ids = (scopes.find(({ name }) => name === scope) ?? scopes[0])?.ids ?? [];
  const start = (format: ExportFormat) =>
    run(async (onProgress) => {
      const options = { words: exportWords(words), lang, onProgress };
      const file = await exportNotes(port, byArticle(ids), format, options);
      port.saveFile(file, fileName('notes', port.now(), EXPORT_FORMATS[format].ending));
    });
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{t('nb_export')}</h2>
      <fieldset>
        <legend class="hidden">{t('nb_export_what')}</legend>
        {scopes.map(({ name, ids: those }) => (
          <label key={name} class="check">
            <input
              type="radio"
              name="scope"
              checked={scope === name}
              onChange={() => setScope(name)}
            />
            {t(`nb_scope_${name}`, number(those.length))}
          </label>
        ))}
      </fieldset>
      <ul class="formats">
        {(Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((format) => (
          <li key={format}>
            <button
              type="button"
              class="primary format-button"
              disabled={ids.length === 0 || (task !== null && typeof task === 'object')}
              onClick={() => start(format)}
            >
              {t(keyIn('nb_format', format))}
            </button>
            <span class="hint">{t(`${keyIn('nb_format', format)}_hint`)}</span>
          </li>
        ))}
      </ul>
      <TaskStatus task={task} running={t('nb_exporting')} done={t('nb_exported')} />
    </section>
  );
}

function Backup({ port, lastBackup, onBackup }: FilesProps) {
  const { t, on } = useWords();
  const [task, run] = useTask();
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{t('nb_backup')}</h2>
      <p>{t('nb_backup_hint')}</p>
      <p class="muted">
        {lastBackup ? t('nb_backup_last', on(lastBackup.slice(0, 10))) : t('nb_backup_none')}
      </p>
      <button
        type="button"
        class="primary"
        disabled={task !== null && typeof task === 'object'}
        onClick={() =>
          run(async (onProgress) => {
            await saveBackup(port, onProgress);
            onBackup();
          })
        }
      >
        {t('nb_backup_save')}
      </button>
      <TaskStatus task={task} running={t('nb_backing_up')} done={t('nb_backed_up')} />
    </section>
  );
}

/** Saves everything that the reader owns as a file. */
export async function saveBackup(port: NotebookPort, onProgress: Progress): Promise<void> {
  port.saveFile(await makeBackup(port, onProgress), fileName('sauvegarde', port.now(), 'json'));
  await port.backupMade();
}

function fileName(what: string, now: Instant, ending: string): string {
  return `reperes-${what}-${now.slice(0, 10)}.${ending}`;
}
