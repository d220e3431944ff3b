/** Pages that change under the reader's eyes, and a background that comes and goes. */
import { articleOf, franceinfo, leMonde, liveBlog, WITH_SCRIPTS } from '../sites';
import { expect, test } from './fixture';

test('a post that is added, edited or deleted is followed', async ({ reader, serving }) => {
  await serving([liveBlog]);
  await reader.open(liveBlog.url);
  await expect.poll(() => reader.texts()).toContain('Mark Carney');
  await reader.page.evaluate(() => {
    const container = document.querySelector('#post-container');
    const model = container?.querySelector('[data-post-id="2002"]');
    const post = model?.cloneNode(true) as HTMLElement;
    post.id = 'id-2007';
    post.dataset.postId = '2007';
    const paragraph = post.querySelector('p');
    if (paragraph)
      paragraph.textContent = 'Le premier ministre belge, Bart De Wever, a quitté l’Elysée.';
    container?.prepend(post);
  });
  await expect.poll(() => reader.texts()).toContain('Bart De Wever');
  await reader.page.evaluate(() => {
    const paragraph = document.querySelector('[data-post-id="2007"] p');
    if (paragraph)
      paragraph.textContent = 'La première ministre danoise, Mette Frederiksen, a quitté l’Elysée.';
  });
  await expect.poll(() => reader.texts()).toContain('Mette Frederiksen');
  expect(await reader.texts()).not.toContain('Bart De Wever');
  await reader.page.evaluate(() => document.querySelector('[data-post-id="2007"]')?.remove());
  await expect.poll(() => reader.texts()).not.toContain('Mette Frederiksen');
  await reader.hover('Mark Carney');
  await expect((await reader.card()).locator('body')).toContainText('Mark Carney');
});

test('a page that replaces its article without loading is read again', async ({
  reader,
  serving,
}) => {
  const first = articleOf('https://www.lemonde.fr/a/article/2025/09/05/un_1111_3210.html', [
    'Emmanuel Macron a parlé à Keir Starmer.',
  ]);
  const second = articleOf('https://www.lemonde.fr/a/article/2025/09/05/deux_2222_3210.html', [
    'Giorgia Meloni a parlé à Friedrich Merz.',
  ]);
  await serving([first, second], WITH_SCRIPTS);
  await reader.open(first.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  await reader.page.evaluate(
    ([url, markup]) => {
      history.pushState(null, '', url);
      document.title = 'Deux';
      const main = document.querySelector('main');
      if (main) main.innerHTML = markup;
    },
    [second.url, /<main>([\s\S]*)<\/main>/.exec(String(second.body))?.[1] ?? ''] as const,
  );
  await expect.poll(() => reader.texts()).toContain('Friedrich Merz');
  expect(await reader.texts()).not.toContain('Keir Starmer');
  expect(await reader.state()).toMatchObject({ silence: null });
});

test('a stopped worker answers again, for cards and for pages', async ({
  reader,
  serving,
  extension,
}) => {
  await serving([leMonde, franceinfo]);
  await reader.open(leMonde.url);
  const session = await extension.context.newCDPSession(reader.page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await reader.hover('Keir Starmer');
  await expect((await reader.card()).locator('body')).toContainText('Keir Starmer');
  await session.send('ServiceWorker.stopAllWorkers');
  await reader.open(franceinfo.url);
  await expect.poll(() => reader.texts()).toContain('John Healey');
});
