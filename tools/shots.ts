/**
 * Takes a picture of every component in every state: `node tools/run.mjs shots [DIR]`.
 *
 * Each state of the design page in light, dark and forced colours at 100 %, and
 * in light and dark zoomed to 200 %, where the window holds half as much, as one
 * PNG each, for people to look at.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { createServer } from 'vite';

/** Names of pictures, and how the screen is set up for them. */
const LOOKS = {
  light: { colorScheme: 'light', deviceScaleFactor: 1 },
  dark: { colorScheme: 'dark', deviceScaleFactor: 1 },
  forced: { colorScheme: 'dark', forcedColors: 'active', deviceScaleFactor: 1 },
  'light-200': { colorScheme: 'light', deviceScaleFactor: 2 },
  'dark-200': { colorScheme: 'dark', deviceScaleFactor: 2 },
} as const;

/** Wide enough for the widest page and two cards beside each other. */
const VIEWPORT = { width: 1300, height: 900 };

async function takeLook(
  browser: Browser,
  address: string,
  name: keyof typeof LOOKS,
  folder: string,
): Promise<void> {
  const zoom = LOOKS[name].deviceScaleFactor;
  const viewport = { width: VIEWPORT.width / zoom, height: VIEWPORT.height / zoom };
  const page = await browser.newPage({ viewport, ...LOOKS[name] });
  await page.goto(address);
  // A picture taller than the window would show what sticks to its edge in the middle.
  await page.addStyleTag({ content: '.panel .tabs { position: static !important }' });
  const states = page.locator('.design-states > figure');
  await states.first().waitFor();
  for (const state of await states.all()) {
    const path = join(folder, `${await state.getAttribute('id')}-${name}.png`);
    await state.locator('.design-frame').screenshot({ path });
  }
  await page.close();
}

const folder = resolve(process.argv[2] ?? '.cache/shots');
mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: '.cache/vite-shots',
  server: { hmr: false, watch: null },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const address = `${server.resolvedUrls?.local[0]}entrypoints/design/index.html`;
for (const name of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
  await takeLook(browser, address, name, folder);
  console.log(join(folder, `*-${name}.png`));
}
await browser.close();
await server.close();
