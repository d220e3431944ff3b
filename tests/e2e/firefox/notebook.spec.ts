/** The notebook in Firefox: what is written elsewhere shows at once, and is found again. */
import { MARKED_NOTE } from '../../fixtures/notes';
import { expect, test } from './fixture';

test('the notebook shows a note as soon as it is saved elsewhere', async ({ reader }) => {
  const notebook = await reader.openOwn('notebook.html');
  await expect.poll(() => reader.textOf(notebook)).toContain('Aucune note pour l’instant');
  const body = { text: 'Relevé à Vilnius', tags: ['sommet'], status: 'to-check' as const };
  await reader.ask('saveNotes', { notes: [{ ...MARKED_NOTE, body }] });
  await expect.poll(() => reader.textOf(notebook)).toContain('Relevé à Vilnius');
  const found = await reader.openOwn('notebook.html#q=vilnius');
  await expect.poll(() => reader.textOf(found)).toContain('exact-1');
  await reader.ask('eraseOwn', null);
  await expect.poll(() => reader.textOf(notebook)).toContain('Aucune note pour l’instant');
});
