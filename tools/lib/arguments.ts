/**
 * What the command lines have in common: options that are checked, today's date,
 * one line on stderr for what went wrong.
 */
import { parseArgs } from 'node:util';

import type { IsoDate } from '../../lib/core/interval';

/** The arguments of a command line: files first, then options by name. */
export type Arguments = { paths: string[]; values: Record<string, string | boolean | undefined> };

/** Reads the arguments of this run, or prints `usage` and ends it with status 2. */
export function readArguments(
  usage: string,
  options: Record<string, { type: 'string' | 'boolean' }>,
  isRight: (paths: string[]) => boolean = (paths) => paths.length > 0,
): Arguments {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    if (isRight(positionals))
      return { paths: positionals, values: { ...values } as Arguments['values'] };
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error(`usage: ${usage}`);
  process.exit(2);
}

/** Is `text` a day, `YYYY-MM-DD`, of the calendar? */
export function isDay(text: string): text is IsoDate {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day on which the command runs. */
export function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
