/**
 * `npm start`: from a fresh clone to the extension at work, in one command.
 *
 * Installs what is missing, builds, then leaves the showing to `tools/demo.ts`.
 * Only Node built-ins until the packages are there.
 */
import { spawnSync } from 'node:child_process';

import { checkNode, ensureBrowser, installDependencies, ROOT, run, SetupError } from './setup.mjs';

const started = Date.now();
const say = (text) =>
  console.log(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`);

// Windows and macOS always have a screen; elsewhere these tell.
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  checkNode();
  await installDependencies(say);
  const CHROMIUM = await ensureBrowser('chromium', say);
  say(`Navigateur : ${CHROMIUM}`);
  say('Construction de l’extension');
  const { code, output } = await run('npx', ['--no-install', 'wxt', 'build'], { say });
  if (code !== 0) throw new SetupError(`La construction a échoué :\n${output.trim()}`);
  say(hasScreen ? 'Ouverture du navigateur' : 'Pas d’écran : lecture sans fenêtre');
  const shown = spawnSync(process.execPath, ['tools/run.mjs', 'demo', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM,
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
      REPERES_HEADED: hasScreen ? '1' : '0',
    },
  });
  say('Terminé');
  process.exitCode = shown.status ?? 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
