/** Notes, keyboard, and what Repères is. */
import { useWords } from '../i18n';
import type { SettingsProps } from './Reading';
import { Check, Section } from './Section';

/** A keyboard command with its present keys; `''` when it has none. */
export type Command = { name: string; description: string; keys: string };

/** « Notes ». */
export function NotesOptions({ settings, onChange }: SettingsProps) {
  const { t } = useWords();
  return (
    <Section id="notes" title={t('options_notes')}>
      <p>
        <a href="notebook.html">{t('nb_open')}</a>
        {' · '}
        <a href="notebook.html#view=files">{t('nb_open_files')}</a>
      </p>
      <Check
        label={t('notes_selection_bar')}
        checked={settings.selectionBar}
        onChange={(selectionBar) => onChange({ selectionBar })}
      />
      <Check
        label={t('notes_remember_readings')}
        checked={settings.rememberReadings}
        onChange={(rememberReadings) => onChange({ rememberReadings })}
      />
      <Check
        label={t('notes_remind_backup')}
        checked={settings.remindBackup}
        onChange={(remindBackup) => onChange({ remindBackup })}
      />
    </Section>
  );
}

/** « Clavier ». */
export function KeyboardOptions(props: { commands: Command[]; onChangeKeys: () => void }) {
  const { t } = useWords();
  return (
    <Section id="clavier" title={t('options_keyboard')}>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{t('keys_command')}</th>
            <th scope="col">{t('keys_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {props.commands.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('keys_none')}</span>}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('keys_close')}</th>
            <td>
              <kbd>{t('keys_escape')}</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <button type="button" class="primary" onClick={props.onChangeKeys}>
        {t('keys_change')}
      </button>
    </Section>
  );
}

/** « À propos ». */
export function AboutOptions(props: { version: string }) {
  const { t } = useWords();
  return (
    <Section id="a-propos" title={t('options_about')}>
      <p>{t('about_version', props.version)}</p>
      <p>{t('about_what')}</p>
      <p>{t('about_sources')}</p>
      <p>{t('about_licences')}</p>
      <h3>{t('about_contest_title')}</h3>
      <p>{t('about_contest')}</p>
    </Section>
  );
}
