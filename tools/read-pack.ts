/**
 * Reads a pack from disk: a folder laid out like `assets/knowledge`, or one JSON
 * document with the fields of `Pack`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Pack } from '../lib/core/knowledge';
import { PACK_FILES, type PackFile, parsePack, parsePackDocument } from '../lib/core/pack/pack';

/** The pack that is shipped with the extension. */
export const BUNDLED_PACK = resolve('assets/knowledge');

/**
 * Reads and checks the pack at `path`.
 *
 * @throws {PackError} if a record is wrong, or the file system's error if there is none.
 */
export function readPack(path: string = BUNDLED_PACK): Pack {
  if (!statSync(path).isDirectory()) return parsePackDocument(readFileSync(path, 'utf8'), path);
  return parsePack(readPackFiles(path));
}

/** Reads the files of the pack in `folder` as text; a file that is not there is left out. */
export function readPackFiles(folder: string): Partial<Record<PackFile, string>> {
  return Object.fromEntries(
    PACK_FILES.filter((name) => existsSync(join(folder, name))).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}
