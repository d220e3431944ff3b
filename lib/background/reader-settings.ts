/**
 * The reader's choices in the browser's key-value storage.
 *
 * Only what was explicitly set is stored. A choice made in a private window is
 * forgotten with the browser: the name of a host tells what was read.
 */
import * as v from 'valibot';
import type { IsoDate } from '../core/interval';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../core/settings';
import type { Area, Environment } from './environment';

const KEY = 'settings';
/** A host that was off until then is on. */
const LONG_AGO = '1970-01-01';

/** Reads and changes settings. */
export class ReaderSettings {
  readonly #local: Area;
  readonly #session: Area;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor({ local, session }: Pick<Environment, 'local' | 'session'>) {
    this.#local = local;
    this.#session = session;
  }

  /** Returns every setting. Stored values that this version does not know count as not set. */
  async read(): Promise<Settings> {
    const [local, session] = await Promise.all([stored(this.#local), stored(this.#session)]);
    return {
      ...DEFAULT_SETTINGS,
      ...local,
      ...session,
      offHosts: { ...local.offHosts, ...session.offHosts },
    };
  }

  /** Returns only what the reader chose. */
  chosen(): Promise<Partial<Settings>> {
    return stored(this.#local);
  }

  /** Makes the choices those of a backup. */
  async replace(settings: Partial<Settings>): Promise<void> {
    await this.#inTurn(() => this.#local.set(KEY, settings));
  }

  /** Changes some settings and returns all. */
  async change(changes: Partial<Settings>, incognito: boolean): Promise<Settings> {
    await this.#write(incognito, () => changes);
    return this.read();
  }

  /** Switches a host. */
  async setHost(
    host: string,
    state: 'on' | 'off' | 'off-today',
    { today, incognito }: { today: IsoDate; incognito: boolean },
  ): Promise<void> {
    const site = siteOf(host);
    await this.#write(incognito, ({ offHosts }) => {
      const { [site]: _, ...others } = offHosts ?? {};
      // What stays stored cannot be taken away by what is forgotten, only overruled.
      if (state === 'on' && incognito)
        return { offHosts: { ...others, [site]: { until: LONG_AGO } } };
      if (state === 'on') return { offHosts: others };
      return { offHosts: { ...others, [site]: { until: state === 'off' ? null : today } } };
    });
  }

  /** One change after the other: two pages may change settings at the same time. */
  #write(
    incognito: boolean,
    change: (settings: Partial<Settings>) => Partial<Settings>,
  ): Promise<void> {
    const area = incognito ? this.#session : this.#local;
    return this.#inTurn(async () => {
      const settings = await stored(area);
      await area.set(KEY, { ...settings, ...change(settings) });
    });
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    const written = this.#lastChange.then(write);
    this.#lastChange = written.catch(() => {});
    return written;
  }
}

/** Is Repères on for `host` on `day`? */
export function isOn({ offHosts }: Settings, host: string, day: IsoDate): boolean {
  const site = siteOf(host);
  const off = Object.hasOwn(offHosts, site) ? offHosts[site] : undefined;
  return !off || (off.until !== null && off.until < day);
}

/** A reader who switches www.lemonde.fr off means lemonde.fr. */
function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

async function stored(area: Area): Promise<Partial<Settings>> {
  const checked = v.safeParse(settingsSchema, (await area.get(KEY)) ?? {});
  return checked.success ? checked.output : {};
}
