/**
 * Bundles a command line of tools/ with Vite and runs it: `node tools/run.mjs NAME [arguments]`.
 *
 * Node 20 cannot run TypeScript. Bundling first, rather than transforming each
 * module on the fly, lets a benchmark measure the code that a browser would run.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [name, ...args] = process.argv.slice(2);
const outDir = join(root, '.cache', 'tools', `${name}-${process.pid}`);
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: join(root, 'tools', `${name}.ts`),
    outDir,
    emptyOutDir: true,
    minify: false,
    target: 'node20',
  },
});
process.argv = [process.argv[0], join(outDir, `${name}.js`), ...args];
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
await import(pathToFileURL(join(outDir, `${name}.js`)).href);
