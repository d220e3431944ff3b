/**
 * Draws `assets/icon.svg` at the sizes that browsers ask for: `node tools/icons.mjs`.
 *
 * Chromium draws them, since it is here for the tests anyway. The pictures are
 * committed; this runs only when the drawing changes.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 96, 128];
const assets = resolve(import.meta.dirname, '../assets');
const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');
const icons = join(assets, 'public', 'icons');
mkdirSync(icons, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(icons, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
