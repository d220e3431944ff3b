/** How cards open, how much is underlined, and what the lines under words mean. */
import type { ActorKind } from '../../lib/core/knowledge';
import type { Settings } from '../../lib/core/settings';
import { KindIcon, RelationIcon } from '../Icon';
import { useWords } from '../i18n';
import { Check, Choice, Section } from './Section';

/** The settings, and how one is changed. */
export type SettingsProps = {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
};

const TRIGGERS = ['hover', 'click', 'alt'] as const;
const DENSITIES = ['everything', 'first', 'claims'] as const;

/** Kinds in the order of their lines on the page. */
const KINDS: ActorKind[] = [
  'person',
  'country',
  'place',
  'organization',
  'group',
  'military',
  'event',
  'document',
  'concept',
];

/** « Lecture ». */
export function ReadingOptions({ settings, onChange }: SettingsProps) {
  const { t } = useWords();
  const { hiddenKinds } = settings;
  return (
    <Section id="lecture" title={t('options_reading')}>
      <Choice
        legend={t('trigger')}
        values={TRIGGERS.map((value) => ({ value, label: t(`trigger_${value}`) }))}
        chosen={settings.trigger}
        onChoose={(trigger) => onChange({ trigger })}
      />
      <Choice
        legend={t('density')}
        values={DENSITIES.map((value) => ({ value, label: t(`density_${value}`) }))}
        chosen={settings.density}
        onChoose={(density) => onChange({ density })}
      />
      <Check
        label={
          <>
            {t('options_fade')}
            <span class="hint">{t('options_fade_hint')}</span>
          </>
        }
        checked={settings.fadeKnown}
        onChange={(fadeKnown) => onChange({ fadeKnown })}
      />
      <fieldset class="columns">
        <legend>{t('options_kinds')}</legend>
        {KINDS.map((kind) => (
          <Check
            key={kind}
            checked={!hiddenKinds.includes(kind)}
            label={
              <>
                <KindIcon kind={kind} /> {t(`kinds_${kind}`)}
              </>
            }
            onChange={(shown) =>
              onChange({
                hiddenKinds: shown
                  ? hiddenKinds.filter((hidden) => hidden !== kind)
                  : [...hiddenKinds, kind],
              })
            }
          />
        ))}
      </fieldset>
    </Section>
  );
}

/** « Apparence ». */
export function LookOptions({ settings, onChange }: SettingsProps) {
  const { t } = useWords();
  return (
    <Section id="apparence" title={t('options_look')}>
      <p>{t('look_theme')}</p>
      <h3>{t('look_lines')}</h3>
      <ul class="legend">
        {(['person', 'place', 'organization', 'event', 'concept', 'known'] as const).map(
          (layer) => (
            <li key={layer}>
              <span class={`line line-${layer}`}>{t('look_sample')}</span> {t(`layer_${layer}`)}
            </li>
          ),
        )}
        {(['agrees', 'changed', 'differs'] as const).map((layer) => (
          <li key={layer}>
            <span class={`line line-claim line-${layer}`}>{t('look_sample')}</span>{' '}
            {t(`layer_${layer}`)}
          </li>
        ))}
      </ul>
      <h3>{t('look_signs')}</h3>
      <ul class="legend">
        {(
          [
            'agrees',
            'approximates',
            'narrower',
            'broader',
            'differs',
            'outdated',
            'later',
            'context',
          ] as const
        ).map((relation) => (
          <li key={relation}>
            <RelationIcon relation={relation} /> {t(`relation_${relation}`)}
          </li>
        ))}
      </ul>
      <Check
        label={t('look_badge')}
        checked={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </Section>
  );
}
