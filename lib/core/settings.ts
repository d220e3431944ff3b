/**
 * The reader's choices. Only what was explicitly set is stored, so that a
 * better default reaches everybody who did not choose otherwise.
 */
import * as v from 'valibot';
import type { IsoDate } from './interval';
import type { ActorKind } from './knowledge';

/** Every choice, with its value. */
export type Settings = {
  /** Hosts switched off; `until` is a day, or `null` for good. */
  offHosts: Record<string, { until: IsoDate | null }>;
  /** How a card opens. */
  trigger: 'hover' | 'click' | 'alt';
  /** How much is underlined. */
  density: 'everything' | 'first' | 'claims';
  hiddenKinds: ActorKind[];
  /**
   * Count which cards are opened, and paint fainter what was opened several times. Off unless
   * chosen: scripts of a page can read what is painted there, so they could read what fades.
   */
  fadeKnown: boolean;
  /** Show the number of repères on the extension's icon. */
  badge: boolean;
  /** Offer a note beside what is selected in an article. */
  selectionBar: boolean;
  /** Remember which articles were read, to compare what they say. */
  rememberReadings: boolean;
  /** Remind to save a backup now and then. */
  remindBackup: boolean;
};

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  offHosts: {},
  trigger: 'hover',
  density: 'everything',
  hiddenKinds: [],
  fadeKnown: false,
  badge: true,
  selectionBar: true,
  rememberReadings: true,
  remindBackup: false,
};

const kinds = [
  'person',
  'country',
  'organization',
  'event',
  'place',
  'concept',
  'military',
  'group',
  'document',
] as const satisfies ActorKind[];

/** Checks stored, imported or sent choices; absent ones mean the default. */
export const settingsSchema: v.GenericSchema<unknown, Partial<Settings>> = v.partial(
  v.strictObject({
    offHosts: v.record(
      v.pipe(v.string(), v.maxLength(253)),
      v.strictObject({ until: v.nullable(v.pipe(v.string(), v.isoDate())) }),
    ),
    trigger: v.picklist(['hover', 'click', 'alt']),
    density: v.picklist(['everything', 'first', 'claims']),
    hiddenKinds: v.array(v.picklist(kinds)),
    fadeKnown: v.boolean(),
    badge: v.boolean(),
    selectionBar: v.boolean(),
    rememberReadings: v.boolean(),
    remindBackup: v.boolean(),
  }),
);
