/** The options page: every choice of the reader, in eight sections. Choices hold as soon as they are made. */
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import { BaseOptions, type BaseProps } from './Base';
import { AboutOptions, type Command, KeyboardOptions, NotesOptions } from './Other';
import { PrivacyOptions, type PrivacyProps } from './Privacy';
import { LookOptions, ReadingOptions, type SettingsProps } from './Reading';
import { SitesOptions, type SitesProps } from './Sites';

export type OptionsProps = SettingsProps &
  Omit<SitesProps, 'offHosts'> &
  BaseProps &
  PrivacyProps & {
    commands: Command[];
    onChangeKeys: () => void;
    version: string;
  };

/** Addresses of the sections, with the message that names each. */
const SECTIONS = [
  ['lecture', 'options_reading'],
  ['sites', 'options_sites'],
  ['base', 'base'],
  ['notes', 'options_notes'],
  ['clavier', 'options_keyboard'],
  ['apparence', 'options_look'],
  ['confidentialite', 'options_privacy'],
  ['a-propos', 'options_about'],
] as const;

/** The whole page. */
export function Options(props: OptionsProps) {
  const { t } = useWords();
  const { settings, onChange } = props;
  return (
    <div class="page">
      <header>
        <h1>
          <Mark /> {t('options_title')}
        </h1>
      </header>
      <nav aria-label={t('options_sections')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <ReadingOptions settings={settings} onChange={onChange} />
        <SitesOptions {...props} offHosts={settings.offHosts} />
        <BaseOptions {...props} />
        <NotesOptions settings={settings} onChange={onChange} />
        <KeyboardOptions {...props} />
        <LookOptions settings={settings} onChange={onChange} />
        <PrivacyOptions {...props} />
        <AboutOptions {...props} />
      </main>
    </div>
  );
}
