/**
 * Takes the pictures of the README from the running extension: `npm run build && node tools/run.mjs pictures`.
 */
import { launch, serve } from './demo/browser';
import { POLICY, readPage } from './demo/pages';
import { readArticle } from './demo/reading';
import { pointAt, shootPopup, waitForCard } from './demo/shots';

const ARTICLES = 'tools/demo/articles';
const FOLDER = 'docs';
const SIZE = { width: 1120, height: 760 };

const article = await readPage(`${ARTICLES}/1-lemonde-vingt-six-pays.html`);
const live = await readPage(`${ARTICLES}/3-lemonde-direct.html`);
const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
await serve(browser.context, [article, live], POLICY);
const panel = await browser.openBehind('popup.html');
const page = await browser.context.newPage();
await page.setViewportSize(SIZE);

await readArticle(panel, page, article.url);
await pointAt(page, 'Keir Starmer');
if (!(await waitForCard(page))) throw new Error('no card');
await page.screenshot({ path: `${FOLDER}/fiche.png` });
await shootPopup(browser, `${FOLDER}/popup.png`);

await readArticle(panel, page, live.url);
await page.mouse.move(0, 0);
await page.screenshot({ path: `${FOLDER}/direct.png` });
await browser.close();
