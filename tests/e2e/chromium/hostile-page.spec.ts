/** A page that wants to know what the reader is shown, or to act in the reader's name. */
import { needlesOf, startSpying, tryToRead } from '../hostile';
import { leMonde, WITH_SCRIPTS } from '../sites';
import { expect, test } from './fixture';

test('a hostile page cannot read a word of the card', async ({ reader, serving }) => {
  await serving([leMonde], WITH_SCRIPTS);
  await reader.page.addInitScript(startSpying);
  await reader.open(leMonde.url);
  await reader.hover('Keir Starmer');
  const card = await (await reader.card()).locator('body').innerText();
  const needles = needlesOf(card, String(leMonde.body));
  expect(needles.length).toBeGreaterThan(5);
  expect(await reader.page.evaluate(tryToRead, needles)).toEqual([]);
});

test('a hostile page cannot reach a file of the extension', async ({
  reader,
  serving,
  extension,
}) => {
  await serving([leMonde], "default-src * 'unsafe-inline'");
  await reader.open(leMonde.url);
  const read = await reader.page.evaluate(async (addresses) => {
    const answers = addresses.map((url) =>
      fetch(url).then(
        () => url,
        () => null,
      ),
    );
    return (await Promise.all(answers)).filter(Boolean);
  }, ['manifest.json', 'card.html', 'popup.html', 'background.js', 'knowledge/actors.jsonl'].map(
    extension.address,
  ));
  expect(read).toEqual([]);
});

test('events that the page makes up open nothing', async ({ reader, serving }) => {
  await serving([leMonde], WITH_SCRIPTS);
  await reader.open(leMonde.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  await reader.page.evaluate(async () => {
    const [range] = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    const box = range?.getBoundingClientRect();
    const place = { clientX: (box?.left ?? 0) + 5, clientY: (box?.top ?? 0) + 5, bubbles: true };
    const target = range?.startContainer.parentElement;
    for (const type of ['pointermove', 'mousemove', 'pointerdown', 'click']) {
      target?.dispatchEvent(new PointerEvent(type, place));
    }
    await new Promise((resolve) => setTimeout(resolve, 1200));
  });
  expect(await reader.cardIsOpen()).toBe(false);
});

test('a page that clobbers the DOM is read right all the same', async ({ reader, serving }) => {
  const names =
    'parentNode childNodes firstChild nextSibling textContent nodeType children tagName closest matches';
  const inputs = names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
  const article = {
    ...leMonde,
    body: String(leMonde.body)
      .replace(
        '<article class="article__content',
        `<form>${inputs}</form><article class="article__content`,
      )
      .replace(
        '<p class="article__paragraph  ">',
        `<form>${inputs}</form><p class="article__paragraph  ">`,
      ),
  };
  await serving([article]);
  await reader.open(article.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
});

test('a page that empties the highlight registry does not stop the reader', async ({
  reader,
  serving,
}) => {
  await serving([leMonde], WITH_SCRIPTS);
  await reader.open(leMonde.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  await reader.page.evaluate(() => CSS.highlights.clear());
  await reader.command('next');
  await expect.poll(() => reader.cardIsOpen()).toBe(true);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
});
