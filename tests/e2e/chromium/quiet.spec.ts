/** What the reader has seen often is quieter, what the reader hides is gone, and cards leave nothing behind. */
import { leakOf } from '../../../tools/bench/leak';
import { ask } from '../../../tools/demo/reading';
import { leMonde } from '../sites';
import { expect, test } from './fixture';

test('what was opened on three pages is painted fainter, once the reader wants that', async ({
  panel,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  const openFirst = async () => {
    await reader.open(leMonde.url);
    await expect.poll(() => reader.texts()).toContain('Keir Starmer');
    await reader.hover('Keir Starmer');
    await reader.card();
  };
  await openFirst();
  await ask(panel, 'setSettings', { fadeKnown: true });
  for (let visit = 0; visit < 3; visit++) await openFirst();
  await expect.poll(() => ask(panel, 'getKnown', null)).toContain('keir-starmer');
  await reader.open(leMonde.url);
  await expect
    .poll(async () => (await reader.painted())['reperes-known'])
    .toContain('Keir Starmer');
  await ask(panel, 'forgetKnown', null);
  await expect.poll(async () => (await reader.painted())['reperes-known']).toBeUndefined();
  await ask(panel, 'setSettings', { fadeKnown: false });
});

test('an actor that is hidden leaves the page, stays away, and comes back', async ({
  panel,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  // The passage of the open card stays marked as such as long as the card is open.
  const isNamed = async () =>
    ((await reader.painted())['reperes-person'] ?? []).some((text) => /^Dick\sSchoof$/.test(text));
  await expect.poll(isNamed).toBe(true);
  await reader.hover('^Dick\\sSchoof$');
  const card = await reader.card();
  await card.getByRole('button', { name: 'Masquer ce repère' }).click();
  await expect.poll(isNamed).toBe(false);
  // The card stays, with the way back.
  await card.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(isNamed).toBe(true);
  expect(await ask(panel, 'getCorrections', null)).toEqual([]);
});

test('cards that were opened and closed leave no node behind', async ({
  extension,
  panel,
  reader,
  serving,
}) => {
  await serving([leMonde]);
  await reader.open(leMonde.url);
  await expect.poll(() => reader.texts()).toContain('Keir Starmer');
  await reader.page.bringToFront();
  const leaks = await leakOf(extension, { panel, page: reader.page, cards: 25 });
  for (const { where, detached, nodes } of leaks) {
    expect(detached, where).toBeLessThanOrEqual(0);
    // A card can hold more than the one before; a leak would grow with each.
    expect(nodes, where).toBeLessThan(600);
  }
});
