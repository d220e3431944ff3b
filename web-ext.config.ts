import { defineWebExtConfig } from 'wxt';

/** Browsers of `npm run dev`: CHROMIUM and FIREFOX name others; Chromium refuses its sandbox to root. */
export default defineWebExtConfig({
  binaries: {
    ...(process.env.CHROMIUM ? { chrome: process.env.CHROMIUM } : {}),
    ...(process.env.FIREFOX ? { firefox: process.env.FIREFOX } : {}),
  },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  startUrls: ['https://www.lemonde.fr/'],
});
