/** What a page's process, once taken over, can reach of the extension. */
import { articleOf } from '../sites';
import { expect, test } from './fixture';

const URL = 'https://www.lemonde.fr/international/article/2025/09/05/stockage_6640999_3210.html';

/** The result of `expression` in the world of the content script, as text. */
type InContentScript = (expression: string) => Promise<string>;

test('the content script can read no storage and send no request of a page of the extension', async ({
  extension,
  reader,
  serving,
}) => {
  await serving([articleOf(URL, ['Emmanuel Macron a reçu Keir Starmer à Paris.'])]);
  const session = await extension.context.newCDPSession(reader.page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // That of the article: a card that is kept ready has one for a moment too.
    const isArticle = context.auxData?.frameId === frameTree.frame.id;
    if (context.name === 'Repères' && isArticle) world = context.id;
  });
  await session.send('Runtime.enable');
  await reader.open(URL);
  const run: InContentScript = async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression: `(async () => JSON.stringify(await ${expression}))().catch(String)`,
      awaitPromise: true,
    });
    return String(result.value);
  };
  expect(await run('chrome.storage.local.get(null)')).toMatch(/access to storage is not allowed/i);
  expect(await run('chrome.storage.session.get(null)')).toMatch(
    /access to storage is not allowed/i,
  );
  const ask = (type: string, params: string) =>
    run(`chrome.runtime.sendMessage({ to: 'background', type: '${type}', params: ${params} })`);
  expect(await ask('getPageSettings', "{ host: 'www.lemonde.fr' }")).toContain('"ok":true');
  for (const [type, params] of [
    ['listNotes', '{ place: null, limit: 10 }'],
    ['getBin', 'null'],
    ['setSettings', '{ badge: false }'],
    ['getCorrections', 'null'],
  ] as const) {
    expect(JSON.parse(await ask(type, params))).toEqual({ ok: false, error: 'refused' });
  }
});
