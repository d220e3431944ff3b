/** A reader without a mouse, and one who listens: everything is reached by keys, in an order that makes sense. */
import type { Frame } from '@playwright/test';

import { leMonde } from '../sites';
import { expect, type Reader, test } from './fixture';

/** Name of what has the focus in the card. */
const focused = (card: Frame) =>
  card.evaluate(() => {
    const { activeElement: element } = document;
    if (!element?.matches('a, button, input, summary, textarea')) return '';
    return element.ariaLabel ?? element.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });

/** Names of all that Tab reaches in the card, from where the focus is until it leaves. */
async function walk(reader: Reader, card: Frame): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < 80; step++) {
    await reader.page.keyboard.press('Tab');
    if (!(await card.evaluate(() => document.hasFocus()))) break;
    names.push(await focused(card));
  }
  return names;
}

/** Opens the card of the first actor by keys; the title of the article may be a claim. */
async function open(reader: Reader): Promise<Frame> {
  await reader.page.bringToFront();
  await reader.page.keyboard.press('Tab');
  await reader.command('next');
  const card = await reader.card();
  const isOfActor = () => card.getByText('Ce n’est pas lui').isVisible();
  for (let step = 0; step < 5 && !(await isOfActor()); step++) {
    const before = await card.locator('body').innerText();
    await reader.command('next');
    await expect.poll(() => card.locator('body').innerText()).not.toBe(before);
  }
  await expect.poll(() => card.evaluate(() => document.activeElement?.role)).toBe('dialog');
  return card;
}

test('every action of the card is reached by Tab, and Escape leads back', async ({
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const card = await open(reader);
  const before = await reader.page.evaluate(() => document.activeElement?.tagName);
  const names = await walk(reader, card);
  const tools = ['Écrire une note', 'Garder la fiche ouverte', 'Réglages', 'Fermer'];
  expect(names.slice(0, 4)).toEqual(tools);
  for (const name of ['Masquer ce fait', 'Ce n’est pas lui', 'Signaler une erreur']) {
    expect(names.some((one) => one.includes(name))).toBe(true);
  }
  await card.locator('[role=dialog]').focus();
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.cardIsOpen()).toBe(false);
  expect(before).toBeDefined();
  await expect.poll(() => reader.page.evaluate(() => document.hasFocus())).toBe(true);
});

test('the focus comes back to the link that had it', async ({ reader, serving }) => {
  const body = String(leMonde.body).replace(
    '<article',
    '<a id="before" href="#x">Lien</a><article',
  );
  const page = { ...leMonde, body };
  await serving([page]);
  await reader.open(page.url);
  await reader.page.bringToFront();
  await reader.page.locator('#before').focus();
  await reader.command('next');
  const card = await reader.card();
  await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.page.evaluate(() => document.activeElement?.id)).toBe('before');
});

test('an actor is corrected by keys alone, and the correction is undone', async ({
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const card = await open(reader);
  const press = async (name: string, key = 'Enter') => {
    for (let step = 0; step < 80; step++) {
      if ((await focused(card)).includes(name)) return reader.page.keyboard.press(key);
      await reader.page.keyboard.press('Tab');
    }
    throw new Error(`« ${name} » is not reached`);
  };
  await press('Masquer ce fait');
  await expect(card.locator('body')).toContainText('Ce fait est masqué.');
  expect(await focused(card)).toBe('Annuler');
  await reader.page.keyboard.press('Enter');
  await expect(card.locator('body')).not.toContainText('Ce fait est masqué.');
  await press('Signaler une erreur');
  await expect(card.locator('.correct textarea')).toHaveValue(/lemonde\.fr/);
});

test('the card is read as a dialog with a title, tools, sections and sources, in this order', async ({
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  await reader.hover('Keir Starmer');
  const card = await reader.card();
  await expect(card.getByRole('dialog', { name: 'Keir Starmer' })).toMatchAriaSnapshot(`
    - dialog "Keir Starmer":
      - banner:
        - button "Écrire une note"
        - button "Garder la fiche ouverte"
        - button "Réglages"
        - button "Fermer"
        - heading "Keir Starmer" [level=1]
      - heading "Fonction au 5 septembre 2025" [level=2]
      - list:
        - listitem
      - heading "Aujourd’hui" [level=2]
      - heading "Ce que l’on sait" [level=2]
      - list:
        - listitem:
          - paragraph:
            - button "Copier le fait et sa source"
            - button "Masquer ce fait"
      - heading "Ce qui a changé depuis" [level=2]
      - heading "Sources" [level=2]
      - checkbox
      - heading /Une erreur/ [level=2]
      - paragraph:
        - button "Ce n’est pas lui"
        - button "Corriger la fiche"
        - button "Masquer ce repère"
        - button "Signaler une erreur"
      - contentinfo
  `);
});

test('the popup is read as headings and lists: differences, claims, actors', async ({
  extension,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const popup = await extension.openBehind('popup.html');
  await popup.locator('.row-actor').first().waitFor();
  const headings = await popup.getByRole('heading').allInnerTexts();
  expect(headings[0]).toContain('Repères');
  const places = ['Affirmations', 'Acteurs'].map((title) =>
    headings.findIndex((heading) => heading.includes(title)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  await expect(popup.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Repères" [level=1]
      - button "Ouvrir le panneau latéral"
      - button "Réglages"
      - switch [checked]
      - heading /Affirmations/ [level=2]
      - list:
        - listitem:
          - button
      - heading /Acteurs/ [level=2]
      - list:
        - listitem:
          - button /Poutine/
  `);
  await popup.close();
});

test('the panel is read as tabs, of which one is chosen, with the same lists', async ({
  extension,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  const panel = await extension.openBehind('sidepanel.html');
  await panel.locator('.row-actor').first().waitFor();
  await expect(panel.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Repères" [level=1]
      - button "Réglages"
      - tablist:
        - tab "Article" [selected]
        - tab "Chronologie"
      - tabpanel "Article":
        - heading /Acteurs/ [level=2]
  `);
  await panel.close();
});
