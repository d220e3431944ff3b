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

import type { Note } from '../../lib/core/notes/note';
import { type Found, Ledger } from './ledger';
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
  /** Longest time from the first question to the healed answer. */
  slowestHealMs: number;
  /** Starts at which the fact base did not answer. */
  baseFailed: number;
};

/** Notes that are being written at once. */
const WRITERS = 4;
/** Shortest and longest life of a browser, after it has answered for the first time. */
const LIFE_MS = [100, 2_000] as const;
/** The same when it installs a base meanwhile, which may keep it busy for a second at first. */
const LIFE_WITH_INSTALLATION_MS = [100, 5_000] as const;
/** Notes that one question returns, or one request saves. */
const PAGE = 200;
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
  const result: Result = {
    rounds: 0,
    stops: 0,
    acknowledged: 0,
    lost: 0,
    duplicated: 0,
    wiped: 0,
    healed: 0,
    halfHealed: 0,
    slowestHealMs: 0,
    baseFailed: 0,
  };
  const lost = new Set<string>();
  const duplicated = new Set<string>();
  try {
    // The last round only looks.
    for (let round = 0; round <= rounds; round += 1) {
      const isTaken = round > 0 && round % wipeEvery === 0 && takeAway(kind, profile);
      const victim = await kind.start(profile);
      try {
        const started = performance.now();
        const found = await everything(victim);
        const elapsedMs = performance.now() - started;
        const damage = ledger.compare(found);
        const healing = await victim.ask('getHealing', null);
        const isWiped = isTaken || healing !== null;
        if (isWiped) {
          result.wiped += 1;
          if (damage.lost.every((id) => lost.has(id))) result.healed += 1;
          result.slowestHealMs = Math.max(result.slowestHealMs, Math.round(elapsedMs));
          await victim.ask('dismissHealing', null);
        }
        for (const id of damage.lost) lost.add(id);
        for (const id of damage.duplicated) duplicated.add(id);
        const base = await victim.ask('getBase', null).catch(() => null);
        if (!base?.facts) result.baseFailed += 1;
        if (round === rounds) break;
        if (round % wipeEvery === 1) result.halfHealed += await dieHealing(victim, ledger);
        else result.stops += await live(victim, ledger, round % 2 === 0);
        result.rounds += 1;
      } finally {
        await victim.kill();
      }
      Object.assign(result, {
        acknowledged: ledger.acknowledged,
        lost: lost.size,
        duplicated: duplicated.size,
      });
      say(
        `${round + 1}/${rounds} · ${result.acknowledged} acknowledged · ${lost.size} lost · ${result.wiped} wiped · ${result.healed} healed`,
      );
    }
    return { ...result, lost: lost.size, duplicated: duplicated.size };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function takeAway(kind: Kind, profile: string): boolean {
  const present = kind.databases(profile).filter((folder) => existsSync(folder));
  for (const folder of present) rmSync(folder, { recursive: true, force: true });
  return present.length > 0;
}

async function everything(victim: Victim): Promise<Found> {
  const notes: Note[] = [];
  for (;;) {
    const last = notes.at(-1);
    const place: [string, string] | null = last ? [last.modifiedAt, last.id] : null;
    const some = await victim.ask('listNotes', { place, limit: PAGE });
    notes.push(...some);
    if (some.length < PAGE) break;
  }
  return { notes, bin: await victim.ask('getBin', null) };
}

/**
 * Writes, stops the background and, if asked to, installs the base until the browser's time has come.
 *
 * @returns how often the background was stopped.
 */
async function live(victim: Victim, ledger: Ledger, installs: boolean): Promise<number> {
  const [shortest, longest] = installs ? LIFE_WITH_INSTALLATION_MS : LIFE_MS;
  const lifeMs = shortest + Math.random() * (longest - shortest);
  const ends = performance.now() + lifeMs;
  const isOver = () => performance.now() >= ends;
  let stops = 0;
  // What is under way when the browser is killed ends in an error: that is the point.
  for (let writer = 0; writer < WRITERS; writer += 1) write(victim, ledger, isOver).catch(() => {});
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
async function write(victim: Victim, ledger: Ledger, isOver: () => boolean): Promise<void> {
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

function noteOf(id: string, revision: number): Note {
  const now = new Date().toISOString();
  return {
    id,
    target: {
      source: {
        key: 'lemonde:3210',
        url: 'https://www.lemonde.fr/international/article/2026/01/06/exemple_1_3210.html',
        title: 'Un article d’essai',
        publisher: 'Le Monde',
        asOf: '2026-01-06',
        lang: 'fr',
      },
      quote: { exact: 'trente-cinq pays', prefix: 'La réunion a rassemblé ', suffix: ' à Paris.' },
      position: { start: 100, end: 116 },
      post: null,
      subject: { type: 'passage' },
    },
    body: { text: `Version ${revision} de ${id}`, tags: ['essai'], status: 'to-check' },
    createdAt: now,
    modifiedAt: now,
    revision,
  };
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
