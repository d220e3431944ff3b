/**
 * `npm test`: everything that must hold before a change is kept, in one command.
 *
 * Installs what is missing, runs the steps one after another (also after a
 * failure), and closes with one line `N passed, N failed`. A step that has a
 * test runner counts its tests, any other counts as one check.
 * `npm test -- STEP…` runs some steps only.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { checkNode, ensureBrowser, installDependencies, ROOT, run, SetupError } from './setup.mjs';

const REPORTS = join(ROOT, '.cache/reports');

/** The one warning of `web-ext lint` that is known: Preact's own support of innerHTML, which Trusted Types block. */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

const npx = (...args) => ({ command: 'npx', args: ['--no-install', ...args] });
const vitest = (project) => ({
  ...npx('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'),
  report: vitestReport,
});
const playwright = (project) => ({
  ...npx('playwright', 'test', '--project', project, '--reporter=list,json'),
  report: playwrightReport,
});

/** Steps in order: cheap ones first; builds before what needs them. */
const STEPS = {
  types: [npx('wxt', 'prepare'), npx('tsc', '--noEmit'), npx('tsc', '--noEmit', '-p', 'lib/core')],
  lint: [npx('biome', 'ci', '.')],
  knip: [npx('knip')],
  knowledge: [{ command: 'node', args: ['tools/run.mjs', 'check-knowledge'] }],
  unit: [vitest('unit')],
  browser: [vitest('browser')],
  build: [npx('wxt', 'build'), npx('wxt', 'build', '-b', 'firefox')],
  store: [
    {
      ...npx('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'),
      quiet: true,
      judge: storeVerdict,
    },
  ],
  reproducible: [playwright('build')],
  chromium: [playwright('chromium')],
  firefox: [playwright('firefox')],
};

function vitestReport(report) {
  const { numPassedTests: passed, numFailedTests: failed, testResults } = report;
  // A file that does not even load has no tests to fail.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed, failed: failed + broken.length };
}

function playwrightReport({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** No error, and no warning but the known one. */
function storeVerdict(output) {
  const found = /\{[\s\S]*\}/.exec(output);
  if (!found) {
    console.log(output);
    return false;
  }
  const { errors, warnings } = JSON.parse(found[0]);
  const unknown = warnings.filter((warning) => warning.code !== KNOWN_WARNING);
  for (const { code, message, file } of [...errors, ...unknown]) {
    console.log(`${code}: ${message} (${file ?? 'manifest.json'})`);
  }
  console.log(`${errors.length} errors, ${warnings.length} warnings (${unknown.length} unknown)`);
  return errors.length + unknown.length === 0;
}

/** Runs one command of a step and counts what it tested. */
async function runCommand({ command, args, report, quiet = false, judge }, name) {
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await run(
    command,
    report === vitestReport ? [...args, `--outputFile.json=${file}`] : args,
    { inherit: !quiet, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  if (!report) {
    const good = judge ? judge(output) : code === 0;
    return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  try {
    const counts = report(JSON.parse(readFileSync(file, 'utf8')));
    // Unhandled errors, an empty run: the runner is not content although no test failed.
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } catch (error) {
    console.log(`${name}: the runner left no report (${error.message})`);
    return { passed: 0, failed: 1 };
  }
}

async function setUp(steps) {
  const say = (text) => console.log(text);
  checkNode();
  await installDependencies(say);
  if (steps.some((step) => ['browser', 'chromium'].includes(step))) {
    process.env.CHROMIUM = await ensureBrowser('chromium', say);
  }
  if (steps.includes('firefox')) process.env.FIREFOX = await ensureBrowser('firefox', say);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((step) => !(step in STEPS));
const steps = asked.length > 0 ? asked : Object.keys(STEPS);
const rows = [];
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

try {
  if (unknown.length > 0) {
    throw new SetupError(
      `Étape inconnue : ${unknown.join(', ')}. Étapes : ${Object.keys(STEPS).join(', ')}.`,
    );
  }
  mkdirSync(REPORTS, { recursive: true });
  await setUp(steps);
  rows.push({ step: 'setup', passed: 1, failed: 0, time: seconds(started) });
  for (const step of steps) {
    console.log(`\n▸ ${step}`);
    const from = Date.now();
    const total = { passed: 0, failed: 0 };
    for (const command of STEPS[step]) {
      const { passed, failed } = await runCommand(command, step);
      total.passed += passed;
      total.failed += failed;
    }
    rows.push({ step, ...total, time: seconds(from) });
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  rows.push({ step: 'setup', passed: 0, failed: 1, time: seconds(started) });
}

console.log('');
for (const { step, passed, failed, time } of rows) {
  const sign = failed > 0 ? '✗' : '✓';
  console.log(
    `${sign} ${step.padEnd(14)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed${time.padStart(10)}`,
  );
}
console.log(`  total ${seconds(started).padStart(37)}\n`);
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
