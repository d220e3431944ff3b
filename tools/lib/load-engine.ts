/**
 * Makes the engine of a pack on disk, as the extension does when it installs one.
 */

import type { Pack } from '../../lib/core/knowledge';
import { compileEngine, type Engine, openEngine } from '../../lib/core/names/engine';
import { BUNDLED_PACK, readPack } from '../read-pack';

/** Returns the pack at `path`, or ends the run with one line on stderr. */
export function loadPack(path: string = BUNDLED_PACK): Pack {
  try {
    return readPack(path);
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    process.exit(2);
  }
}

/** Compiles and opens `pack`. */
export function makeEngine(pack: Pack): Engine {
  return openEngine(compileEngine(pack));
}
