/**
 * What the two commands need before anything else: Node, the packages and the browsers.
 *
 * Only Node built-ins are imported, because this runs before the packages are
 * there. Whatever a person can do something about is a `SetupError` with one
 * French sentence. On a person's machine nothing is installed without a question.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..');

/** Oldest Node on which every tool of the project runs. */
const NODE = [20, 19];

/** From this version on, Google's own builds ignore `--load-extension`. */
const BRANDED_CHROME_WITHOUT_EXTENSIONS = 137;

/** First Firefox that paints underlines of custom highlights; also `strict_min_version` of the manifest. */
const OLDEST_FIREFOX = 149;

/** Seconds between two signs of life of a long step. */
const HEARTBEAT_SECONDS = 15;

/** How each browser is found, and what apt calls it (French words included). */
const BROWSERS = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome', 'google-chrome'],
    fixed: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    packages: ['chromium', 'chromium-l10n', 'fonts-dejavu-core', 'fonts-liberation'],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    fixed: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'firefox-esr-l10n-fr', 'fonts-dejavu-core', 'fonts-liberation'],
  },
};

/** A failure that a person can do something about; the message says what. */
export class SetupError extends Error {}

/** @throws {SetupError} if Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    throw new SetupError(
      `Node ${version} est trop ancien : installez Node ${NODE.join('.')} ou plus récent.`,
    );
  }
}

/**
 * Runs a command in the project's folder, saying now and then that it is still running.
 *
 * @returns {Promise<{code: number, output: string}>} `output` is empty with `inherit`.
 */
export function run(command, args, { env = {}, inherit = false, say = () => {} } = {}) {
  return new Promise((done) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    const heartbeat = setInterval(
      () => say(`  … ${Math.round((Date.now() - started) / 1000)} s`),
      HEARTBEAT_SECONDS * 1000,
    );
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      clearInterval(heartbeat);
      done({ code: code ?? 1, output });
    });
  });
}

/** Are the packages of the lock file there, in the same versions? */
function dependenciesAreCurrent() {
  const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** Installs the packages of the lock file when they are missing or others. */
export async function installDependencies(say) {
  if (!dependenciesAreCurrent()) {
    say('Installation des dépendances (npm ci)');
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await run('npm', args, { say });
    if (code !== 0) throw new SetupError(`« npm ci » a échoué :\n${output.trim()}`);
  }
  // The types and the module resolution of the project come from here.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) await run('npx', ['wxt', 'prepare']);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Why the browser at `path` cannot be used, or `null`. */
function unfit(name, path) {
  // Chrome on Windows does not answer to --version.
  if (process.platform === 'win32') return null;
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const major = Number(/(\d+)\.\d+/.exec(version)?.[1]);
  if (Number.isNaN(major)) return 'ne démarre pas';
  if (
    name === 'chromium' &&
    /^Google Chrome \d/.test(version) &&
    major >= BRANDED_CHROME_WITHOUT_EXTENSIONS
  ) {
    return `est ${version}, qui refuse --load-extension`;
  }
  if (name === 'firefox' && major < OLDEST_FIREFOX) {
    return `est ${version}, plus ancien que Firefox ${OLDEST_FIREFOX}`;
  }
  return null;
}

/** The Chromium that Playwright downloads, where it would be. */
async function playwrightChromium() {
  const playwright = await import('playwright').catch(() => null);
  return playwright?.chromium.executablePath() ?? '';
}

/**
 * Finds a usable browser: the one named by its variable, then those on PATH.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<{path: string | null, refused: string[]}>} `refused` says which were found but do not serve.
 * @throws {SetupError} if the variable names one that does not serve.
 */
export async function findBrowser(name) {
  const { variable, names, fixed } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    const reason = isExecutable(chosen) ? unfit(name, chosen) : 'n’est pas un programme';
    if (reason) throw new SetupError(`${variable}=${chosen} ${reason}.`);
    return { path: chosen, refused: [] };
  }
  const refused = [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...names.flatMap((file) => folders.map((folder) => join(folder, file))),
    ...fixed,
    ...(name === 'chromium' ? [await playwrightChromium()] : []),
  ];
  for (const path of candidates.filter(isExecutable)) {
    const reason = unfit(name, path);
    if (!reason) return { path, refused };
    refused.push(`${path} ${reason}`);
  }
  return { path: null, refused };
}

async function aptInstall(packages, say) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [
    ['update', ...options],
    ['install', '-y', '--no-install-recommends', ...options, ...packages],
  ]) {
    const { code, output } = await run('apt-get', args, { env, say });
    if (code !== 0) {
      throw new SetupError(`« apt-get ${args[0]} » a échoué :\n${output.trim().slice(-2000)}`);
    }
  }
}

async function agrees(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [o/N] `);
  terminal.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
}

/**
 * Returns the path of a browser, installing it when there is none: by apt as
 * root, and after a question as a person at a terminal (Chromium only, as
 * Playwright's own download into the home folder).
 *
 * @param {'chromium' | 'firefox'} name
 * @throws {SetupError} if there is none and none can be installed.
 */
export async function ensureBrowser(name, say) {
  const { label, variable, packages } = BROWSERS[name];
  const { path, refused } = await findBrowser(name);
  if (path) return path;
  const isRoot = process.getuid?.() === 0;
  const hasApt = isRoot && spawnSync('apt-get', ['--version']).status === 0;
  if (hasApt) {
    say(`Installation de ${label} (apt-get)`);
    await aptInstall(packages, say);
  } else if (
    name === 'chromium' &&
    process.stdin.isTTY &&
    (await agrees('Aucun Chromium utilisable. Télécharger celui de Playwright (environ 170 Mo) ?'))
  ) {
    say('Téléchargement de Chromium (Playwright)');
    await run('npx', ['playwright', 'install', 'chromium'], { inherit: true });
  }
  const again = await findBrowser(name);
  if (again.path) return again.path;
  throw new SetupError(
    `${label} est introuvable${refused.length > 0 ? ` (${refused.join(' ; ')})` : ''}. ` +
      `Installez-le (Debian : sudo apt-get install ${packages[0]}) ou donnez son chemin : ` +
      `${variable}=/chemin/vers/${packages[0]}.`,
  );
}
