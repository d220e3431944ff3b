/**
 * Makes the engine of a pack on disk, as the extension does when it installs one.
 */
import { compileEngine, type Engine, openEngine } from '../../lib/core/engine';
import { BUNDLED_PACK, readPack } from '../read-pack';

/** Returns the engine of the pack at `path`, or ends the run with one line on stderr. */
export function loadEngine(path: string = BUNDLED_PACK): Engine {
  try {
    return openEngine(compileEngine(readPack(path)));
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    process.exit(2);
  }
}
