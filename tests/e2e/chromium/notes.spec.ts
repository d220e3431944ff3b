/** Notes from the first letter to a later visit: written, kept, found again, taken back. */
import type { Frame, Page } from '@playwright/test';

import type { DemoPage } from '../../../tools/demo/pages';
import { ask, tabOf } from '../../../tools/demo/reading';
import { articleOf, WITH_SCRIPTS } from '../sites';
import { expect, type Reader, test } from './fixture';

const WRITTEN = 'Aiguille : à recouper avec https://www.example.org/liste';
const SENTENCE =
  'Le calendrier du retrait sera présenté aux députés avant la fin du mois prochain.';
const CLAIM =
  'Vingt-six pays se sont engagés à participer à une force de réassurance en Ukraine, a annoncé Emmanuel Macron.';

let count = 0;

/** An address of its own for each test: the browser keeps what was noted on another one. */
function article(paragraphs: string[], number = ++count): DemoPage {
  const url = `https://www.lemonde.fr/a/article/2025/09/05/note_77${number}00_3210.html`;
  return articleOf(url, paragraphs, { title: `Un article numéro ${number}` });
}

/** Selects `text` with the mouse, as a hand does. */
async function select(page: Page, text: string): Promise<{ right: number; bottom: number }> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as globalThis.Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) break;
      return { left: first.left, top: first.top + 4, right: last.right, bottom: last.bottom };
    }
    throw new Error(`no « ${wanted} »`);
  }, text);
  await page.mouse.move(box.left + 1, box.top);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.bottom - 4, { steps: 4 });
  await page.mouse.up();
  return box;
}

/** Selects `text` and presses the bar beside it; returns the card with its field. */
async function writeOn(reader: Reader, text: string): Promise<Frame> {
  const { right, bottom } = await select(reader.page, text);
  // The bar comes once the hand rests.
  await reader.page.waitForTimeout(500);
  await reader.page.mouse.click(right, bottom + 22);
  const card = await reader.card();
  await expect(card.locator('textarea')).toBeFocused();
  return card;
}

async function save(card: Frame, text: string): Promise<void> {
  await card.locator('textarea').fill(text);
  await card.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card.getByText('Note enregistrée.')).toBeVisible();
}

const states = async (reader: Reader) => (await reader.state()).notes.map(({ state }) => state);
const badge = async (panel: Page, page: Page) =>
  panel.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await tabOf(panel, page));

test('a note on a selection is found again, changed and lost as its article is edited', async ({
  reader,
  panel,
  serving,
}) => {
  const page = article([CLAIM, SENTENCE]);
  await serving([page]);
  await reader.open(page.url);
  await save(await writeOn(reader, SENTENCE), WRITTEN);
  await expect.poll(() => states(reader)).toEqual(['exact']);

  await reader.open(page.url);
  await expect.poll(() => states(reader)).toEqual(['exact']);
  const { key } = await reader.state();
  const stored = await ask(panel, 'getNotes', { page: key ?? '' });
  expect(stored.notes[0]?.body.text).toBe(WRITTEN);
  expect(stored.drafts).toEqual([]);

  // The same article, with a sentence before the passage and other words in it.
  const edited = article(['Une phrase est venue.', CLAIM, SENTENCE.replace('avant', 'dès')], count);
  await serving([edited]);
  await reader.open(edited.url);
  await expect.poll(() => states(reader)).toEqual(['changed']);
  expect(await badge(panel, reader.page)).not.toBe('!');

  await serving([article([CLAIM], count)]);
  await reader.open(page.url);
  await expect.poll(() => states(reader)).toEqual(['lost']);
  await expect.poll(() => badge(panel, reader.page)).toBe('!');
  expect((await reader.state()).changes).toEqual({ removed: 2, added: 0 });
});

test('what is typed, and where notes stand, is out of reach of the page', async ({
  reader,
  serving,
}) => {
  const page = article([CLAIM, SENTENCE]);
  await serving([page], WITH_SCRIPTS);
  await reader.open(page.url);
  const painted = await reader.painted();
  await save(await writeOn(reader, SENTENCE), WRITTEN);
  await expect.poll(() => states(reader)).toEqual(['exact']);
  await reader.page.mouse.move(1, 1);
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.cardIsOpen()).toBe(false);
  const seen = await reader.page.evaluate(() => {
    const host = document.querySelector('reperes-overlay');
    const met = new Set<string>();
    for (let y = 0; y < innerHeight; y += 6) {
      for (let x = 0; x < innerWidth; x += 6) {
        met.add(document.elementFromPoint(x, y)?.localName ?? '');
      }
    }
    return {
      found: (window as unknown as { find(text: string): boolean }).find('Aiguille'),
      root: host?.shadowRoot ?? null,
      met: [...met],
    };
  });
  expect(seen.found).toBe(false);
  expect(seen.root).toBeNull();
  expect(seen.met).not.toContain('reperes-overlay');
  expect(await reader.painted()).toEqual(painted);
});

test('a note on a claim comes up again where another article makes the same claim', async ({
  reader,
  serving,
}) => {
  const [first, second] = [article([CLAIM, SENTENCE]), article([SENTENCE, CLAIM])];
  await serving([first, second]);
  await reader.open(first.url);
  await reader.hover('Vingt-six pays');
  const card = await reader.card();
  await card.getByRole('button', { name: 'Écrire une note' }).click();
  await save(card, 'Deux listes circulent.');

  await reader.open(second.url);
  await reader.hover('Vingt-six pays');
  const other = await reader.card();
  await expect(other.getByText(/Votre note du .* sur cette affirmation/)).toBeVisible();
  await expect(other.getByText('Deux listes circulent.')).toBeVisible();
  // The thread of the claim: the first article, and those of other tests, retell one text.
  await expect(other.getByText(/^\d+ articles?, 1 origine$/)).toBeVisible();
  await expect(other.getByText('Un article numéro', { exact: false }).first()).toBeVisible();
});

test('what was deleted or written by mistake is taken back with the keyboard', async ({
  reader,
  serving,
}) => {
  const page = article([CLAIM, SENTENCE]);
  await serving([page]);
  await reader.open(page.url);
  const card = await writeOn(reader, SENTENCE);
  await card.locator('textarea').fill('Une première version.');
  await reader.page.keyboard.press('Control+Enter');
  await expect(card.getByText('Note enregistrée.')).toBeVisible();

  await card.getByRole('button', { name: 'Supprimer' }).click();
  await expect(card.getByText('Note mise à la corbeille')).toBeVisible();
  await expect.poll(() => states(reader)).toEqual([]);
  await reader.page.keyboard.press('Control+z');
  await expect.poll(() => states(reader)).toEqual(['exact']);
  await expect(card.getByText('Une première version.')).toBeVisible();

  await card.getByRole('button', { name: 'Modifier' }).click();
  await card.locator('textarea').fill('Une autre version.');
  await reader.page.keyboard.press('Control+Enter');
  await expect(card.getByText('Modification enregistrée.')).toBeVisible();
  await card.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(card.getByText('Une première version.')).toBeVisible();
});

test('a draft survives a page that reloads by itself', async ({ reader, panel, serving }) => {
  const page = article([CLAIM, SENTENCE]);
  await serving([page]);
  await reader.open(page.url);
  const card = await writeOn(reader, SENTENCE);
  await card.locator('textarea').pressSequentially('À moitié écrit');
  const { key } = await reader.state();
  const drafts = async () => (await ask(panel, 'getNotes', { page: key ?? '' })).drafts;
  await expect.poll(async () => (await drafts())[0]?.body.text).toBe('À moitié écrit');

  await reader.open(page.url);
  const again = await writeOn(reader, SENTENCE);
  await expect(again.locator('textarea')).toHaveValue('À moitié écrit');
  await expect(again.getByText('Brouillon retrouvé')).toBeVisible();
  await again.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(again.getByText('Note enregistrée.')).toBeVisible();
  expect(await drafts()).toEqual([]);
});

test('the command writes on the selection, and a note is saved though the worker was stopped', async ({
  reader,
  panel,
  extension,
  serving,
}) => {
  const page = article([CLAIM, SENTENCE]);
  await serving([page]);
  await reader.open(page.url);
  await select(reader.page, SENTENCE);
  await reader.command('note');
  const card = await reader.card();
  await expect(card.locator('textarea')).toBeFocused();
  const session = await extension.context.newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await save(card, 'Écrit pendant que le service dormait.');
  await expect.poll(() => states(reader)).toEqual(['exact']);
});
