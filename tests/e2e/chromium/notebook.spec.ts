/** The notebook in a real browser: found again, shown at its passage, in two tabs at once, out and back in. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import axe from 'axe-core';

import type { Note } from '../../../lib/core/notes/note';
import { launch } from '../../../tools/demo/browser';
import { ask } from '../../../tools/demo/reading';
import { articleOf } from '../sites';
import { expect, test } from './fixture';

const URL = 'https://www.lemonde.fr/a/article/2025/09/05/carnet_7810001_3210.html';
const SENTENCE =
  'Le calendrier du retrait sera présenté aux députés avant la fin du mois prochain.';
const OTHER = 'La commission rendra son avis au printemps, après avoir entendu les associations.';

const page = articleOf(URL, [SENTENCE, OTHER], { title: 'Un calendrier attendu' });
const changedPage = articleOf(URL, [OTHER], { title: 'Un calendrier attendu' });

function note(id: string, exact: string, more: Partial<Note['body']> = {}): Note {
  const at = '2026-01-07T08:00:00.000Z';
  return {
    id,
    target: {
      source: {
        key: 'lemonde.fr:7810001',
        url: URL,
        title: 'Un calendrier attendu',
        publisher: 'Le Monde',
        asOf: '2025-09-05',
        lang: 'fr',
      },
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: exact.length },
      post: null,
      subject: { type: 'passage' },
    },
    body: { text: '', tags: [], status: 'free', ...more },
    createdAt: at,
    modifiedAt: at,
    revision: 1,
  };
}

const NOTES = [
  note('n1', SENTENCE, { text: 'Vérifier la date à l’Assemblée', tags: ['calendrier'] }),
  note('n2', OTHER, { text: 'Relire l’avis précédent', status: 'to-check' }),
];

test.beforeEach(async ({ panel }) => {
  await ask(panel, 'eraseOwn', null);
  await ask(panel, 'saveNotes', { notes: NOTES });
});

const rows = (notebook: Page) => notebook.locator('[role=option]');

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('finds a note by its words and opens the article at its passage', async ({
  extension,
  panel,
  serving,
}) => {
  await serving([page]);
  const notebook = await extension.openBehind('notebook.html');
  // A tab in the back draws no frames, and a click waits for two that are alike.
  await notebook.bringToFront();
  await expect(rows(notebook)).toHaveCount(2);
  await notebook.getByRole('searchbox').fill('verifier assemblee');
  await expect(rows(notebook)).toHaveCount(1);
  await rows(notebook).first().click();
  const opened = extension.context.waitForEvent('page');
  await notebook.getByRole('button', { name: 'Aller au passage' }).click();
  const article = await opened;
  await article.waitForURL(URL);
  // The page that was opened for the note shows it in its card.
  await expect
    .poll(async () => {
      const texts = await Promise.all(
        article.frames().map((frame) =>
          frame
            .locator('body')
            .innerText()
            .catch(() => ''),
        ),
      );
      return texts.slice(1).join('\n');
    })
    .toContain('Vérifier la date');
  await article.close();
  expect((await ask(panel, 'getNotebook', null)).lost).toEqual([]);
});

test('tells which passages were lost at the last visit, until they are found again', async ({
  extension,
  reader,
  panel,
  serving,
}) => {
  await serving([changedPage]);
  await reader.open(URL);
  await expect.poll(async () => (await ask(panel, 'getNotebook', null)).lost).toEqual(['n1']);
  const notebook = await extension.openBehind('notebook.html#lost=1');
  await expect(rows(notebook)).toHaveCount(1);
  await expect(rows(notebook)).toContainText('passage perdu');
  await extension.context.unrouteAll();
  await serving([page]);
  await reader.open(URL);
  await expect.poll(async () => (await ask(panel, 'getNotebook', null)).lost).toEqual([]);
});

test('two notebooks at once show the same, and keep both of two edits', async ({ extension }) => {
  const one = await extension.openBehind('notebook.html#note=n1');
  const other = await extension.openBehind('notebook.html#note=n1');
  await other.getByLabel('Note', { exact: true }).fill('Vu ailleurs');
  await other.getByLabel('Note', { exact: true }).blur();
  await expect(one.getByLabel('Note', { exact: true })).toHaveValue('Vu ailleurs');
  // Both write before either hears of the other.
  await one.getByLabel('Note', { exact: true }).fill('Écrit ici');
  await other.getByLabel('Note', { exact: true }).fill('Écrit là');
  await other.getByLabel('Note', { exact: true }).blur();
  await one.getByLabel('Note', { exact: true }).blur();
  await expect(one.locator('.conflict')).toContainText('Une autre version a été gardée');
  await expect(rows(one)).toHaveCount(3);
  await expect(rows(other)).toHaveCount(3);
  await one.getByRole('button', { name: 'Réunir les deux textes' }).click();
  await expect(rows(other)).toHaveCount(2);
  const joined = await one.getByLabel('Note', { exact: true }).inputValue();
  expect(joined).toContain('Écrit ici');
  expect(joined).toContain('Écrit là');
});

test('a backup that is saved, and restored to an emptied browser, gives everything back', async ({
  extension,
  panel,
}) => {
  await ask(panel, 'deleteNotes', { ids: ['n2'] });
  const notebook = await extension.openBehind('notebook.html#view=files');
  const saving = notebook.waitForEvent('download');
  await notebook.getByRole('button', { name: 'Sauvegarder', exact: true }).click();
  const backup = await saving;
  expect(backup.suggestedFilename()).toMatch(/^reperes-sauvegarde-\d{4}-\d\d-\d\d\.json$/);
  const file = {
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await textOf(backup)),
  };
  await ask(panel, 'eraseOwn', null);
  await notebook.reload();
  await notebook.locator('input[type=file]').setInputFiles(file);
  await notebook.getByRole('button', { name: 'Réunir', exact: true }).click();
  await expect(notebook.locator('main')).toContainText('C’est restauré');
  expect(await ask(panel, 'findNotes', { ids: ['n1', 'n2'] })).toEqual(NOTES);
  expect((await ask(panel, 'listBin', { place: null, limit: 9 })).map(({ id }) => id)).toEqual([
    'n2',
  ]);
});

test('a damaged backup is refused by the record, and nothing changes', async ({
  extension,
  panel,
}) => {
  const notebook = await extension.openBehind('notebook.html#view=files');
  const lists = { bin: [], drafts: [], readings: [], corrections: [], settings: {}, known: {} };
  const damaged = {
    format: 'reperes-backup',
    version: 1,
    madeAt: NOTES[0]?.createdAt,
    ...lists,
    notes: [NOTES[0], { ...NOTES[1], revision: -1 }],
  };
  await notebook.locator('input[type=file]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(damaged)),
  });
  await expect(notebook.locator('.notice')).toContainText('enregistrement n° 2, champ revision');
  expect(await ask(panel, 'findNotes', { ids: ['n1', 'n2'] })).toEqual(NOTES);
});

test('exports what was chosen', async ({ extension }) => {
  const notebook = await extension.openBehind('notebook.html#tag=calendrier');
  await notebook.getByRole('button', { name: 'Tout choisir' }).click();
  await notebook.getByRole('button', { name: 'Exporter' }).click();
  for (const format of ['Markdown', 'CSV', 'HTML', 'JSON-LD']) {
    const saving = notebook.waitForEvent('download');
    await notebook.getByRole('button', { name: format, exact: true }).click();
    const text = await textOf(await saving);
    expect(text, format).toContain('Vérifier la date à l’Assemblée');
    expect(text, format).not.toContain('Relire l’avis précédent');
  }
});

test('says that the database was lost, and that its notes are back', async () => {
  // A browser of its own: its worker is stopped.
  const browser = await launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const panel = await browser.openBehind('popup.html');
  await ask(panel, 'saveNotes', { notes: NOTES });
  // What a browser does that throws a database away, while its worker sleeps.
  await panel.evaluate(async () => {
    const request = indexedDB.open('notes');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const stores = [...database.objectStoreNames];
    const tx = database.transaction(stores, 'readwrite');
    for (const store of stores) tx.objectStore(store).clear();
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    database.close();
  });
  const session = await browser.context.newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await panel.waitForTimeout(1_000);
  const notebook = await browser.context.newPage();
  await notebook.goto(browser.address('notebook.html'));
  await expect(notebook.locator('.kept')).toContainText('2 notes ou corrections');
  await expect(rows(notebook)).toHaveCount(2);
  await notebook.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(notebook.locator('.kept')).toHaveCount(0);
  await browser.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`breaks no rule of accessibility in ${scheme} colours`, async ({ extension }) => {
    for (const place of ['#note=n1', '#view=readings', '#view=bin', '#view=files']) {
      const notebook = await extension.openBehind(`notebook.html${place}`);
      await notebook.emulateMedia({ colorScheme: scheme });
      await expect(notebook.locator('main')).toContainText(/\w/);
      await notebook.evaluate(axe.source);
      const found = await notebook.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as { axe: typeof axe };
        return (await engine.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, place).toEqual([]);
      await notebook.close();
    }
  });
}
