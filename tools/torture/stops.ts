/**
 * Stops the background again and again, at random moments, while notes are saved.
 *
 * A save whose answer is lost is sent again, as the extension's own pages do: the note
 * must be there afterwards, and be there once.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withDeadline } from './deadline';
import { Ledger } from './ledger';
import { everything, noteOf, wait } from './notes';
import type { Kind, Victim } from './victims';

/** What came of it. */
export type Stopped = {
  /** Notes that were saved and acknowledged. */
  saves: number;
  stops: number;
  /** Requests whose answer was lost with the background. */
  repeated: number;
  lost: number;
  duplicated: number;
};

/** Notes that are being written at once. */
const WRITERS = 4;
/** Longest time from a save until the background is stopped again: about what some more need. */
const LEFT_ALONE_MS = 300;
/** Longest time for each save, on a loaded machine. */
const SAVE_MS = 3_000;

/** Saves `saves` notes in a browser of its own while the background is stopped. */
export async function saveWhileStopped(kind: Kind, saves: number): Promise<Stopped> {
  const profile = mkdtempSync(join(tmpdir(), 'reperes-stops-'));
  try {
    return await withDeadline(60_000 + saves * SAVE_MS, async (signal) => {
      const victim = await kind.start(profile, signal);
      try {
        return await run(victim, saves);
      } finally {
        await victim.kill();
      }
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function run(victim: Victim, saves: number): Promise<Stopped> {
  const ledger = new Ledger();
  await victim.ask('getBase', null);
  let left = saves;
  let isOver = false;
  let tellSaved = () => {};
  const write = async () => {
    while (left > 0) {
      left -= 1;
      const note = noteOf(randomUUID(), 1);
      ledger.asked(note);
      await victim.ask('saveNote', { note });
      ledger.saved(note);
      tellSaved();
    }
  };
  const stopAgain = async () => {
    let stops = 0;
    for (;;) {
      await wait(Math.random() * LEFT_ALONE_MS);
      await victim.stopBackground();
      stops += 1;
      if (isOver) break;
      // One that is always stopped before it has started saves nothing.
      await new Promise<void>((resolve) => {
        tellSaved = resolve;
      });
    }
    return stops;
  };
  const stopping = stopAgain();
  await Promise.all(Array.from({ length: WRITERS }, write));
  isOver = true;
  tellSaved();
  const stops = await stopping;
  const { lost, duplicated } = ledger.compare(await everything(victim));
  return {
    saves: ledger.acknowledged,
    stops,
    repeated: await victim.repeated(),
    lost: lost.length,
    duplicated: duplicated.length,
  };
}
