/** The same reader in Firefox: marks, card, popup, a hostile page, and an event page that comes and goes. */
import { needlesOf, startSpying, tryToRead } from '../hostile';
import { franceinfo, leMonde } from '../sites';
import { expect, hostile, test } from './fixture';

for (const { article, expected } of [
  { article: leMonde, expected: ['Emmanuel\u00a0Macron', 'Keir Starmer', 'Dick Schoof'] },
  { article: franceinfo, expected: ['Emmanuel Macron', 'John Healey', 'Maria Zakharova'] },
]) {
  test(`the actors of ${new URL(article.url).host} are underlined`, async ({ reader }) => {
    const { tab, state } = await reader.open(article.url);
    expect(state.silence).toBeNull();
    await expect.poll(() => reader.texts(tab)).toEqual(expect.arrayContaining(expected));
  });
}

test('the card says who held the office on the article’s day, and Escape closes it', async ({
  reader,
}) => {
  const { tab } = await reader.open(leMonde.url);
  const card = await reader.hover(tab, 'Keir Starmer');
  await expect.poll(() => reader.textOf(card)).toContain('Premier ministre du Royaume-Uni');
  expect(await reader.textOf(card)).toContain('Aujourd’hui');
  await expect.poll(() => reader.hasOpenCard(tab)).toBe(true);
  await reader.firefox.press(tab, '\uE00C');
  await expect.poll(() => reader.hasOpenCard(tab)).toBe(false);
});

test('the popup works as a page', async ({ reader }) => {
  const popup = await reader.openOwn('popup.html');
  expect(await reader.textOf(popup)).toContain('Repères');
});

test('a hostile page cannot read a word of the card', async ({ reader }) => {
  await reader.firefox.send('script.addPreloadScript', { functionDeclaration: `${startSpying}` });
  const { tab } = await reader.open(hostile.url);
  const card = await reader.textOf(await reader.hover(tab, 'Keir Starmer'));
  const needles = needlesOf(card, String(hostile.body));
  expect(needles.length).toBeGreaterThan(5);
  expect(await reader.firefox.evaluate(tab, tryToRead, needles)).toEqual([]);
});

test('a stopped background wakes up for a card and for a page', async ({ reader }) => {
  const { tab } = await reader.open(leMonde.url);
  await expect.poll(() => reader.texts(tab)).toContain('Keir Starmer');
  expect(await reader.firefox.stopBackground()).toBe('stopped');
  await expect
    .poll(async () => reader.textOf(await reader.hover(tab, 'Keir Starmer')))
    .toContain('Keir Starmer');
  expect(await reader.firefox.stopBackground()).toBe('stopped');
  const next = await reader.open(franceinfo.url);
  await expect.poll(() => reader.texts(next.tab)).toContain('John Healey');
});

test('no request was made but those for the pages themselves', async ({ reader }) => {
  const own = [leMonde.url, franceinfo.url, hostile.url];
  expect(reader.firefox.requests.filter((url) => !own.includes(url))).toEqual([]);
});
