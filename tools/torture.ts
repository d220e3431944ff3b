/**
 * Shows that no note is lost: `npm run torture [-- --rounds N] [--browser chromium|firefox] [--json]`.
 *
 * Needs the builds of both browsers (`npm run build && npm run build:firefox`).
 * Ends with status 1 when an acknowledged note was lost or came twice, or a round got stuck.
 */
import { readArguments } from './lib/arguments';
import { tableOf } from './lib/table';
import { type Stopped, saveWhileStopped } from './torture/stops';
import { type Result, torture } from './torture/torture';
import { CHROMIUM, FIREFOX } from './torture/victims';

const KINDS = { chromium: CHROMIUM, firefox: FIREFOX };
const USAGE = 'torture [--rounds N] [--browser chromium|firefox] [--json]';

const { values } = readArguments(
  USAGE,
  { rounds: { type: 'string' }, browser: { type: 'string' }, json: { type: 'boolean' } },
  (paths) => paths.length === 0,
);
const rounds = Number(values.rounds ?? 100);
const names = Object.keys(KINDS) as (keyof typeof KINDS)[];
const chosen = names.filter((name) => !values.browser || values.browser === name);
if (!Number.isInteger(rounds) || rounds < 1 || chosen.length === 0) {
  console.error(`usage: ${USAGE}`);
  process.exit(2);
}
/** Notes that are saved while the background is stopped at random moments. */
const SAVES = 200;

const rows: ({ browser: string } & Result & { stopped: Stopped | null })[] = [];
for (const name of chosen) {
  const say = (line: string) => console.error(`${name} ${line}`);
  const result = await torture(KINDS[name], { rounds, wipeEvery: 5 }, say);
  const stopped = await saveWhileStopped(KINDS[name], SAVES).catch((error) => {
    say(`saving while the background was stopped failed: ${error}`);
    return null;
  });
  if (stopped) {
    const { saves, stops, repeated, lost, duplicated } = stopped;
    say(
      `${saves} saves · ${stops} stops · ${repeated} sent again · ${lost} lost · ${duplicated} twice`,
    );
  }
  rows.push({ browser: name, ...result, stopped });
}
console.log(values.json ? JSON.stringify(rows) : tableOf(rows));
const isWhole = rows.every(
  ({ lost, duplicated, wiped, healed, baseFailed, stuck, stopped }) =>
    lost + duplicated + baseFailed + stuck === 0 &&
    wiped === healed &&
    stopped?.lost === 0 &&
    stopped.duplicated === 0,
);
process.exit(isWhole ? 0 : 1);
