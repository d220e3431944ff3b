/** A note in Firefox: written on the page, found again after a reload, and in the notebook. */
import { leMonde } from '../sites';
import { expect, test } from './fixture';

const WRITTEN = 'Aiguille : à relire demain';

test('a note written on the page is found again after a reload, and in the notebook', async ({
  reader,
}) => {
  const { firefox } = reader;
  const { tab, state } = await reader.open(leMonde.url);
  expect(state.notes).toEqual([]);
  const card = await reader.hover(tab, 'Keir Starmer');
  const press = (name: string) =>
    firefox.evaluate(
      card,
      (words: string) => {
        const named = [...document.querySelectorAll('button')].find((one) =>
          (one.ariaLabel ?? one.textContent ?? '').includes(words),
        );
        named?.click();
        return named !== undefined;
      },
      name,
    );
  expect(await press('Écrire une note')).toBe(true);
  await expect
    .poll(() =>
      firefox.evaluate(
        card,
        (words: string) => {
          const field = document.querySelector('textarea');
          if (!field) return false;
          field.value = words;
          return field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        WRITTEN,
      ),
    )
    .toBe(true);
  await press('Enregistrer');
  await expect.poll(() => reader.textOf(card)).toContain('Note enregistrée.');

  const again = await reader.open(leMonde.url);
  await expect
    .poll(async () => (await reader.stateOf(leMonde.url))?.notes.map((note) => note.state))
    .toEqual(['exact']);
  const shown = await reader.hover(again.tab, 'Keir Starmer');
  await expect.poll(() => reader.textOf(shown)).toContain(WRITTEN);
  const notebook = await reader.openOwn('notebook.html');
  await expect.poll(() => reader.textOf(notebook)).toContain(WRITTEN);

  // What is deleted in the notebook leaves the open card too.
  const [note] = await reader.ask('listNotes', { place: null, limit: 9 });
  await reader.ask('deleteNotes', { ids: [note?.id ?? ''] });
  await expect.poll(() => reader.textOf(shown)).not.toContain(WRITTEN);
  await expect.poll(() => reader.textOf(notebook)).not.toContain(WRITTEN);
  await reader.ask('eraseOwn', null);
});
