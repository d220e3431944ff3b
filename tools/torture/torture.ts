/**
 * Kills a browser again and again while notes are saved, edited and binned and the
 * fact base is installed, and looks each time for what is missing.
 *
 * Now and then the databases are taken away between two lives of the
 * browser, as Chromium does when it finds them broken; or they are lost within a life
 * that ends while they are being filled again. In between, the background is stopped
 * at random moments.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withDeadline } from './deadline';
import { Ledger } from './ledger';
import { everything, noteOf, PAGE, wait } from './notes';
import type { Kind, Victim } from './victims';

/** What came of it. Times in milliseconds. */
export type Result = {
  rounds: number;
  /** Times that the background was stopped. */
  stops: number;
  acknowledged: number;
  lost: number;
  duplicated: number;
  /** Times that the databases were gone, or half filled, at the next start. */
  wiped: number;
  /** Of these, times that every acknowledged note was back. */
  healed: number;
  /** Kills while a lost database was being filled again. */
  halfHealed: number;
  /** Longest and middle time that the extension took to put all back, by its own account. */
  healMsMax: number;
  healMsMedian: number;
  /** Starts at which the fact base did not answer. */
  baseFailed: number;
  /** Rounds that were ended because they failed or did not end by themselves. */
  stuck: number;
};

/** Notes that are being written at once. */
const WRITERS = 4;
/** Shortest and longest life of a browser, after it has answered for the first time. */
const LIFE_MS = [100, 2_000] as const;
/** The same when it installs a base meanwhile, which may keep it busy for a second at first. */
const LIFE_WITH_INSTALLATION_MS = [100, 5_000] as const;
/** Longest round; one of a loaded machine takes half a minute. */
const ROUND_MS = 120_000;
/** Longest life of a browser that has begun to fill a lost database. */
const HEALING_MS = 40;

/**
 * Runs `rounds` lives of one profile, takes its databases away before every `wipeEvery`th,
 * and kills the one after that while lost notes are put back;
 * `say` is told how far it is.
 */
export async function torture(
  kind: Kind,
  { rounds, wipeEvery }: { rounds: number; wipeEvery: number },
  say: (line: string) => void,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'reperes-torture-'));
  const ledger = new Ledger();
  const lost = new Set<string>();
  const duplicated = new Set<string>();
  const healTimes: number[] = [];
  const counts = {
    rounds: 0,
    stops: 0,
    wiped: 0,
    healed: 0,
    halfHealed: 0,
    baseFailed: 0,
    stuck: 0,
  };
  const resultNow = (): Result => ({
    ...counts,
    acknowledged: ledger.acknowledged,
    lost: lost.size,
    duplicated: duplicated.size,
    healMsMax: Math.max(0, ...healTimes),
    healMsMedian: medianOf(healTimes),
  });
  let isTaken = false;

  /** Looks for what the kill before did. */
  async function look(victim: Victim): Promise<void> {
    const damage = ledger.compare(await everything(victim));
    const healing = await victim.ask('getHealing', null);
    if (isTaken || healing !== null) {
      counts.wiped += 1;
      if (damage.lost.every((id) => lost.has(id))) counts.healed += 1;
      if (healing) healTimes.push(healing.tookMs);
      await victim.ask('dismissHealing', null);
    }
    isTaken = false;
    for (const id of damage.lost) lost.add(id);
    for (const id of damage.duplicated) duplicated.add(id);
    const base = await victim.ask('getBase', null).catch(() => null);
    if (!base?.facts) counts.baseFailed += 1;
  }

  async function live(victim: Victim, round: number): Promise<void> {
    if (round % wipeEvery === 1) counts.halfHealed += await dieHealing(victim, ledger);
    else counts.stops += await write(victim, ledger, round % 2 === 0);
  }

  try {
    // The last round only looks.
    for (let round = 0; round <= rounds; round += 1) {
      if (round > 0 && round % wipeEvery === 0 && takeAway(kind, profile)) isTaken = true;
      const started = performance.now();
      let step = 'starting';
      let startMs = 0;
      try {
        await withDeadline(ROUND_MS, async (signal) => {
          const victim = await kind.start(profile, signal);
          startMs = performance.now() - started;
          try {
            step = 'looking';
            await look(victim);
            step = 'living';
            if (round < rounds) await live(victim, round);
          } finally {
            await victim.kill();
          }
        });
        if (round < rounds) counts.rounds += 1;
      } catch (error) {
        counts.stuck += 1;
        say(`${round + 1}/${rounds} · stuck while ${step}: ${error}`);
      }
      const { acknowledged, wiped, healed, healMsMax } = resultNow();
      const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
      say(
        `${round + 1}/${rounds} · ${seconds(performance.now() - started)} (start ${seconds(startMs)}) · ${acknowledged} acknowledged · ${lost.size} lost · ${duplicated.size} twice · ${wiped} wiped · ${healed} healed, ${healMsMax} ms at most`,
      );
    }
    return resultNow();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The middle one of `values`, 0 when there is none. */
function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function takeAway(kind: Kind, profile: string): boolean {
  const present = kind.databases(profile).filter((folder) => existsSync(folder));
  for (const folder of present) rmSync(folder, { recursive: true, force: true });
  return present.length > 0;
}

/**
 * Writes, stops the background and, if asked to, installs the base until the browser's time has come.
 *
 * @returns how often the background was stopped.
 */
async function write(victim: Victim, ledger: Ledger, installs: boolean): Promise<number> {
  const [shortest, longest] = installs ? LIFE_WITH_INSTALLATION_MS : LIFE_MS;
  const lifeMs = shortest + Math.random() * (longest - shortest);
  const ends = performance.now() + lifeMs;
  const isOver = () => performance.now() >= ends;
  let stops = 0;
  // What is under way when the browser is killed ends in an error: that is the point.
  for (let writer = 0; writer < WRITERS; writer += 1)
    writeNotes(victim, ledger, isOver).catch(() => {});
  const install = async () => {
    await victim.forgetBase();
    await victim.stopBackground();
    stops += 1;
    await victim.ask('getBase', null);
  };
  const stopAgain = async () => {
    await wait(Math.random() * lifeMs);
    if (isOver()) return;
    await victim.stopBackground();
    stops += 1;
  };
  if (installs) install().catch(() => {});
  stopAgain().catch(() => {});
  await wait(lifeMs);
  return stops;
}

/**
 * Saves more notes than are put back in one piece, loses them, and returns while they are put back.
 *
 * @returns 1 when some were still missing, else 0.
 */
async function dieHealing(victim: Victim, ledger: Ledger): Promise<number> {
  const notes = Array.from({ length: PAGE }, () => noteOf(randomUUID(), 1));
  for (const note of notes) ledger.asked(note);
  await victim.ask('saveNotes', { notes });
  for (const note of notes) ledger.saved(note);
  await victim.loseNotes();
  await wait(Math.random() * HEALING_MS);
  return (await victim.isHealing()) ? 1 : 0;
}

/** Saves notes, edits most and bins some, one after the other. */
async function writeNotes(victim: Victim, ledger: Ledger, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const id = randomUUID();
    const revisions = 1 + Math.floor(Math.random() * 3);
    for (let revision = 1; revision <= revisions && !isOver(); revision += 1) {
      const note = noteOf(id, revision);
      ledger.asked(note);
      await victim.ask('saveNote', { note });
      ledger.saved(note);
    }
    if (Math.random() < 0.15 && !isOver()) {
      ledger.binAsked(id);
      await victim.ask('deleteNote', { id });
      ledger.binned(id);
    }
  }
}
