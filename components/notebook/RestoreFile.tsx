/**
 * The way back from a file: what it holds, what would change, and only then the change.
 *
 * A damaged file is refused as a whole and its record named. Before everything
 * is replaced, what is there is saved as a file; after any restoration it can be
 * taken back while the page is open.
 */
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/core/i18n';
import type { ReaderData } from '../../lib/core/notes/backup';
import { LIST_SECTIONS } from '../../lib/core/notes/backup';
import { useWords } from '../i18n';
import type { Words } from '../words';
import { saveBackup, TaskStatus, useTask } from './Files';
import type { NotebookPort } from './port';
import {
  applyRestore,
  type FileProblem,
  type PreparedRestore,
  prepareRestore,
  readFile,
} from './transfer';

type Mode = 'merge' | 'replace';

type Stage =
  | { type: 'idle' }
  | { type: 'reading' }
  | { type: 'problem'; words: string }
  | { type: 'preview'; file: OpenedFile; mode: Mode; prepared: PreparedRestore }
  | { type: 'done'; before: ReaderData; after: ReaderData };

/** A file that can be restored, and a sentence about it. */
type OpenedFile = { owned: ReaderData; about: string; canReplace: boolean };

const NOTHING: ReaderData = {
  notes: [],
  bin: [],
  drafts: [],
  readings: [],
  corrections: [],
  settings: {},
  known: {},
};

/** What is wrong with a file, in words that name the record. */
export function problemInWords(problem: FileProblem, { t, number }: Words): string {
  switch (problem.type) {
    case 'not-json':
      return t('nb_file_not_json');
    case 'foreign':
      return t('nb_file_foreign');
    case 'newer-version':
      return t('nb_file_newer');
    case 'damaged': {
      const section = LIST_SECTIONS.some((name) => name === problem.section)
        ? t(`nb_section_${problem.section}` as MessageKey)
        : problem.section;
      return problem.record === null
        ? t('nb_file_damaged_section', section)
        : t('nb_file_damaged', section, number(problem.record), problem.field);
    }
  }
}

/** The chooser of a file, and what follows. */
export function RestoreFile({ port, onRestored }: { port: NotebookPort; onRestored: () => void }) {
  const words = useWords();
  const { t, on, plural } = words;
  const [stage, setStage] = useState<Stage>({ type: 'idle' });
  const [task, run] = useTask();
  const isRunning = task !== null && typeof task === 'object';

  const preview = async (file: OpenedFile, mode: Mode) => {
    const prepared = await prepareRestore(port, file.owned, mode);
    setStage({ type: 'preview', file, mode, prepared });
  };
  const open = async (chosen: File) => {
    setStage({ type: 'reading' });
    try {
      const read = readFile(await chosen.text(), port.keyOf);
      if (read.type === 'problem') {
        setStage({ type: 'problem', words: problemInWords(read.problem, words) });
      } else if (read.type === 'backup') {
        const about = t('nb_file_backup', on(read.madeAt.slice(0, 10)));
        await preview({ owned: read.owned, about, canReplace: true }, 'merge');
      } else {
        const skipped = read.skipped > 0 ? plural('nb_file_skipped', read.skipped) : '';
        const about = `${plural('nb_file_hypothesis', read.notes.length)} ${skipped}`;
        const owned = { ...NOTHING, notes: read.notes };
        await preview({ owned, about, canReplace: false }, 'merge');
      }
    } catch {
      setStage({ type: 'problem', words: t('nb_task_failed') });
    }
  };
  const restore = ({ mode, prepared }: Extract<Stage, { type: 'preview' }>) =>
    run(async (onProgress) => {
      if (mode === 'replace') await saveBackup(port, () => {});
      const { before, plan } = prepared;
      await applyRestore(port, before, plan.result, onProgress);
      setStage({ type: 'done', before, after: plan.result });
      onRestored();
    });
  const takeBack = ({ before, after }: Extract<Stage, { type: 'done' }>) =>
    run(async (onProgress) => {
      await applyRestore(port, after, before, onProgress);
      setStage({ type: 'idle' });
      onRestored();
    });

  return (
    <>
      <p>{t('nb_restore_hint')}</p>
      <label class="file">
        <span class="hidden">{t('nb_file_choose')}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={isRunning}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) void open(chosen);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div aria-live="polite">
        {stage.type === 'reading' && <p class="hint">{t('nb_file_reading')}</p>}
        {stage.type === 'problem' && (
          <p class="notice">
            {stage.words} {t('nb_file_unchanged')}
          </p>
        )}
        {stage.type === 'preview' && (
          <Preview
            {...stage}
            disabled={isRunning}
            onMode={(mode) => void preview(stage.file, mode)}
            onRestore={() => restore(stage)}
            onCancel={() => setStage({ type: 'idle' })}
          />
        )}
        {stage.type === 'done' && (
          <p>
            {t('nb_restored')}{' '}
            <button
              type="button"
              class="quiet"
              disabled={isRunning}
              onClick={() => takeBack(stage)}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      {(isRunning || task === 'failed') && (
        <TaskStatus task={task} running={t('nb_restoring')} done="" />
      )}
    </>
  );
}

const COUNTS = ['added', 'changed', 'unchanged', 'removed'] as const;

function Preview(props: {
  file: OpenedFile;
  mode: Mode;
  prepared: PreparedRestore;
  disabled: boolean;
  onMode: (mode: Mode) => void;
  onRestore: () => void;
  onCancel: () => void;
}) {
  const { t, number } = useWords();
  const { file, mode, prepared, disabled } = props;
  const { sections } = prepared.plan;
  return (
    <div class="preview">
      <p>{file.about}</p>
      {file.canReplace && (
        <fieldset disabled={disabled}>
          <legend>{t('nb_restore_how')}</legend>
          {(['merge', 'replace'] as const).map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="mode"
                checked={mode === one}
                onChange={() => props.onMode(one)}
              />
              {t(`nb_mode_${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <table class="keys">
        <caption>{t('nb_preview')}</caption>
        <thead>
          <tr>
            <td />
            {COUNTS.map((count) => (
              <th key={count} scope="col">
                {t(`nb_count_${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LIST_SECTIONS.map((section) => (
            <tr key={section}>
              <th scope="row">{t(`nb_section_${section}`)}</th>
              {COUNTS.map((count) => (
                <td key={count}>{number(sections[section][count])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="form-actions">
        <button type="button" class="primary" disabled={disabled} onClick={props.onRestore}>
          {t(mode === 'merge' ? 'nb_merge' : 'nb_replace')}
        </button>
        <button type="button" class="quiet" disabled={disabled} onClick={props.onCancel}>
          {t('nb_cancel')}
        </button>
      </p>
    </div>
  );
}
