/** Notes, keyboard, privacy, and what Repères is. */
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

/** « Confidentialité ». `usedBytes` is `null` when the browser does not tell. */
export function PrivacyOptions(props: { usedBytes: number | null }) {
  const { t, number } = useWords();
  const { usedBytes } = props;
  return (
    <Section id="confidentialite" title={t('options_privacy')}>
      <ul class="points">
        <li>{t('privacy_local')}</li>
        <li>{t('privacy_network')}</li>
        <li>{t('privacy_stored')}</li>
        <li>{t('privacy_private')}</li>
      </ul>
      {usedBytes !== null && (
        <p>{t('privacy_used', number(Math.max(0.1, Math.round(usedBytes / 100_000) / 10)))}</p>
      )}
      <p class="hint">{t('privacy_erase')}</p>
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
      <p>{t('about_licences')}</p>
      <p>{t('about_contest')}</p>
    </Section>
  );
}
