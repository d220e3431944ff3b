/** A reader on an article: what is underlined, what the card says, and that the page stays as it was. */
import { english, franceinfo, leMonde, liveBlog, pageOf } from '../sites';
import { expect, test } from './fixture';

test.describe('on an article', () => {
  for (const { name, article, asOf, expected, absent } of [
    {
      name: 'of Le Monde',
      article: leMonde,
      asOf: '2025-09-05',
      expected: ['Emmanuel Macron', 'Keir Starmer', 'Dick Schoof', 'Vladimir Poutine', 'Zelensky'],
      absent: ['Donald Trump se parlent', 'Bruxelles'],
    },
    {
      name: 'of Franceinfo',
      article: franceinfo,
      asOf: '2026-01-09',
      expected: ['Emmanuel Macron', 'Keir Starmer', 'John Healey', 'Maria Zakharova'],
      absent: ['Pedro Sanchez'],
    },
    {
      name: 'of Le Monde in English',
      article: english,
      asOf: '2026-07-21',
      expected: ['Andy Burnham', 'Wes Streeting', 'Emmanuel Macron'],
      absent: ['Donald Trump'],
    },
    {
      name: 'that is a live blog',
      article: liveBlog,
      asOf: '2026-01-06',
      expected: ['Keir Starmer', 'Mark Carney', 'Hakan Fidan', 'Giorgia Meloni'],
      absent: [],
    },
  ]) {
    test(`${name} the actors of the text are underlined, and nothing around it`, async ({
      reader,
      serving,
    }) => {
      await serving([article]);
      const state = await reader.open(article.url);
      expect(state).toMatchObject({ silence: null, asOf });
      await expect
        .poll(async () => (await reader.texts()).map((text) => text.replace(/\s/g, ' ')))
        .toEqual(expect.arrayContaining(expected));
      const painted = (await reader.texts()).join('\n');
      for (const text of absent) expect(painted).not.toContain(text);
    });
  }

  test('the card says who held the office on that day, and who that is today', async ({
    reader,
    serving,
  }) => {
    await serving([leMonde]);
    await reader.open(leMonde.url);
    await reader.hover('Keir Starmer');
    const card = await reader.card();
    await expect(card.locator('body')).toContainText('Premier ministre du Royaume-Uni');
    await expect(card.locator('body')).toContainText('Aujourd’hui');
    await expect(card.locator('body')).toContainText('5\u00a0septembre 2025');
  });

  test('the card of a role names its holder on the article’s day', async ({ reader, serving }) => {
    await serving([franceinfo]);
    await reader.open(franceinfo.url);
    await reader.hover('Première ministre italienne');
    await expect((await reader.card()).locator('body')).toContainText('Giorgia Meloni');
  });

  test('the page’s markup stays byte for byte what it was, also with a card open', async ({
    reader,
    serving,
  }) => {
    await serving([leMonde]);
    await reader.page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { before: document.body.outerHTML });
      });
    });
    await reader.open(leMonde.url);
    await reader.hover('Keir Starmer');
    await reader.card();
    const { before, after } = await reader.page.evaluate(() => ({
      before: (window as unknown as { before: string }).before,
      after: document.body.outerHTML,
    }));
    expect(before).toContain('Keir Starmer');
    expect(after).toBe(before);
  });

  test('Escape closes the card, and the passage does not open it again by itself', async ({
    reader,
    serving,
  }) => {
    await serving([leMonde]);
    await reader.open(leMonde.url);
    await reader.hover('Keir Starmer');
    await reader.card();
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.cardIsOpen()).toBe(false);
    await reader.page.mouse.move(0, 0, { steps: 2 });
    await reader.hover('Dick Schoof');
    await expect.poll(() => reader.cardIsOpen()).toBe(true);
    await expect((await reader.card()).locator('body')).toContainText('Dick Schoof');
  });

  test('the commands walk from passage to passage and open each card', async ({
    reader,
    serving,
  }) => {
    await serving([leMonde]);
    await reader.open(leMonde.url);
    await reader.command('next');
    await expect.poll(() => reader.cardIsOpen()).toBe(true);
    const first = await (await reader.card()).locator('body').innerText();
    await reader.command('next');
    await expect
      .poll(async () => (await reader.card()).locator('body').innerText())
      .not.toBe(first);
    await reader.command('previous');
    await expect.poll(async () => (await reader.card()).locator('body').innerText()).toBe(first);
  });

  test('the browser’s own search in the page finds the text as before', async ({
    reader,
    serving,
  }) => {
    await serving([leMonde]);
    await reader.open(leMonde.url);
    const found = await reader.page.evaluate(() =>
      ['Emmanuel', 'vingt-six pays', 'Mont-Valérien'].map((text) =>
        (window as unknown as { find(text: string, ...flags: boolean[]): boolean }).find(
          text,
          false,
          false,
          true,
        ),
      ),
    );
    expect(found).toEqual([true, true, true]);
  });
});

test.describe('on a page that is no article', () => {
  const links = Array.from(
    { length: 30 },
    (_, index) =>
      `<article><a href="/a${index}"><p>Emmanuel Macron et Keir Starmer réunis</p></a></article>`,
  ).join('');
  for (const page of [
    pageOf('https://www.lemonde.fr/', `<main>${links}</main>`),
    pageOf('https://www.franceinfo.fr/', `<main><h1>Accueil</h1>${links}</main>`),
    pageOf(
      'https://www.lemonde.fr/compte/',
      '<main><form><p>Emmanuel Macron</p><input></form></main>',
    ),
  ]) {
    test(`${page.url} nothing is underlined and nothing is added`, async ({ reader, serving }) => {
      await serving([page]);
      expect(await reader.open(page.url)).toMatchObject({ silence: 'not-an-article' });
      expect(await reader.painted()).toEqual({});
      expect(await reader.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });
  }
});
