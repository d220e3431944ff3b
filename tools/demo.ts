/**
 * Shows the extension at work on articles: those of `tools/demo/articles`, or the
 * reader's own files. `npm start` runs it once everything is installed and built.
 *
 * With a screen the browser stays open; without one, each article's actors,
 * claims and timings are printed and pictures are saved.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { launch, serve } from './demo/browser';
import { type DemoPage, POLICY, readPage, UnreadableFile } from './demo/pages';
import { readArticle } from './demo/reading';
import { reportOf } from './demo/report';
import { takeShots } from './demo/shots';

const ARTICLES = 'tools/demo/articles';
const SHOTS = '.output/demo';

/** Why the extension said nothing, for a page that was expected to be an article. */
const SILENCE: Record<string, string> = {
  'not-an-article': 'cette page n’est pas un article',
  'site-off': 'Repères est désactivé sur ce site',
  'no-access': 'Repères n’a pas accès à cette page',
  private: 'navigation privée',
  error: 'la page n’a pas pu être lue',
};

const given = process.argv.slice(2);
const headed = process.env.REPERES_HEADED === '1';
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
// npm runs in the project's folder; names are relative to where the reader typed them.
const folder = process.env.INIT_CWD ?? process.cwd();

const failures: string[] = [];
const fail = (line: string) => {
  failures.push(line);
  console.error(`✗ ${line}`);
};

const pages = await readPages();
if (pages.length > 0) await show(pages);
if (failures.length > 0) {
  console.error(`\n${failures.length} fichier${failures.length > 1 ? 's' : ''} sans repères :`);
  for (const line of failures) console.error(`  ${line}`);
  process.exitCode = 1;
}

async function readPages(): Promise<DemoPage[]> {
  const files =
    given.length > 0
      ? given.map((name) => [resolve(folder, name), name] as const)
      : readdirSync(ARTICLES)
          .filter((name) => name.endsWith('.html'))
          .map((name) => [join(ARTICLES, name), name] as const);
  const read: DemoPage[] = [];
  for (const [path, name] of files) {
    try {
      const page = await readPage(path, name);
      const twins = read.filter(({ url }) => url.replace(/\?copie=\d+$/, '') === page.url).length;
      read.push(twins > 0 ? { ...page, url: `${page.url}?copie=${twins + 1}` } : page);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      fail(error.message);
    }
  }
  return read;
}

async function show(articles: DemoPage[]): Promise<void> {
  const browser = await launch({ executablePath, headed });
  const stop = () => void browser.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await serve(browser.context, articles, POLICY);
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    const panel = await browser.openBehind('popup.html');
    for (const [index, article] of articles.entries()) {
      console.log(`\n[${index + 1}/${articles.length}] ${article.file}\n  ${article.url}`);
      await showOne(index, article, panel);
    }
    await panel.close();
    if (headed) {
      console.log('\nFermez le navigateur pour terminer. Il n’a pas accès au réseau.');
      await browser.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await browser.close();
  }

  async function showOne(
    index: number,
    article: DemoPage,
    panel: Awaited<ReturnType<typeof browser.openBehind>>,
  ) {
    const page =
      index === 0 ? (browser.context.pages()[0] as typeof panel) : await browser.context.newPage();
    try {
      const reading = await readArticle(panel, page, article.url);
      if (reading.state.silence) {
        return fail(`${article.file} : ${SILENCE[reading.state.silence]}`);
      }
      console.log(reportOf(reading));
      for (const problem of reading.problems) fail(`${article.file} : ${problem}`);
      if (headed) return;
      const name = `${index + 1}-${article.file.replace(/^.*[\\/]/, '').replace(/^\d+-|\.[^.]*$/g, '')}`;
      const paths = await takeShots(browser, page, SHOTS, name);
      for (const path of paths) console.log(`  image : ${relative('', path)}`);
    } catch (error) {
      fail(`${article.file} : ${(error as Error).message.split('\n')[0]}`);
    } finally {
      if (!headed && index > 0) await page.close();
    }
  }
}
