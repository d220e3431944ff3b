import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../assets/ui/notebook.css';
import { frenchNote, memoryNotebook, NOW } from '../../tests/support/notebook';
import { button, clear, draw, text, violations } from '../../tests/support/ui';
import { Files } from './Files';

const HERE = [frenchNote('n1', { text: 'ici' }), frenchNote('n2', { text: 'seulement ici' })];
const LISTS = { notes: [], bin: [], drafts: [], readings: [], corrections: [] };
const FILE = {
  format: 'reperes-backup',
  version: 1,
  madeAt: '2026-05-06T07:08:09.000Z',
  settings: {},
  known: {},
  ...LISTS,
  notes: [
    { ...frenchNote('n1', { text: 'plus tard' }), revision: 5 },
    frenchNote('n3', { text: 'du fichier' }),
  ],
};

async function open() {
  const world = memoryNotebook({ notes: HERE });
  await draw(
    <main>
      <h1>Carnet</h1>
      <Files
        port={world.port}
        lastBackup={null}
        scopes={[
          { name: 'all', ids: ['n1', 'n2'] },
          { name: 'chosen', ids: ['n2'] },
        ]}
        byArticle={(ids) => [...ids]}
        onRestored={() => {}}
        onBackup={() => {}}
      />
    </main>,
  );
  return world;
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 80)));

async function choose(content: unknown, name = 'fichier.json') {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  const chosen = new DataTransfer();
  chosen.items.add(new File([words], name, { type: 'application/json' }));
  input.files = chosen.files;
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

const press = async (name: string) => {
  await userEvent.click(button(name));
  await settle();
};

beforeAll(() => page.viewport(1000, 900));
afterEach(clear);

describe('restoring a backup', () => {
  it('says first what will change, and changes nothing', async () => {
    const { notes } = await open();
    await choose(FILE);
    expect(text('.preview')).toContain('Sauvegarde faite le 6 mai 2026');
    expect(text('.preview tbody tr')).toMatch(/notes\s+1\s+1\s+0\s+0/);
    expect([...notes.values()]).toEqual(HERE);
    expect(await violations()).toEqual([]);
  });

  it('merges, and takes it back', async () => {
    const { notes, files } = await open();
    await choose(FILE);
    await press('Réunir');
    const texts = () => [...notes.values()].map(({ body }) => body.text).sort();
    expect(texts()).toEqual(['du fichier', 'plus tard', 'seulement ici']);
    expect(files).toEqual([]);
    await press('Annuler');
    expect(texts()).toEqual(['ici', 'seulement ici']);
  });

  it('replaces after saving what is there, and takes it back', async () => {
    const { notes, files } = await open();
    await choose(FILE);
    await userEvent.click(document.querySelectorAll('input[name=mode]')[1] as HTMLElement);
    await settle();
    expect(text('.preview tbody tr')).toMatch(/notes\s+1\s+1\s+0\s+1/);
    await press('Sauvegarder, puis remplacer');
    expect([...notes.keys()].sort()).toEqual(['n1', 'n3']);
    expect(files.map(({ name }) => name)).toEqual(['reperes-sauvegarde-2026-11-24.json']);
    expect(JSON.parse((await files[0]?.content.text()) ?? '').notes).toEqual(
      expect.arrayContaining(HERE),
    );
    await press('Annuler');
    expect([...notes.keys()].sort()).toEqual(['n1', 'n2']);
  });

  it('imports notes of Hypothesis', async () => {
    const { notes } = await open();
    await choose({
      rows: [
        {
          id: 'abc',
          uri: 'https://www.lemonde.fr/a_1234567_3210.html',
          text: 'venue d’ailleurs',
          created: NOW,
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'un passage' }] }],
        },
        { id: 'd', uri: 'https://www.lemonde.fr/', created: NOW },
      ],
    });
    expect(text('.preview')).toMatch(/1 note de Hypothesis.*1 annotation sans passage/);
    await press('Réunir');
    expect(notes.get('hypothesis-abc')?.body.text).toBe('venue d’ailleurs');
    expect(notes.size).toBe(3);
  });

  it.each<[string, unknown, RegExp]>([
    ['is no JSON', '{"format":', /abîmé ou n’est pas du JSON/],
    ['is of somebody else', { a: 1 }, /ni une sauvegarde de Repères ni un export de Hypothesis/],
    ['is newer', { ...FILE, version: 9 }, /version plus récente/],
    [
      'has a damaged note',
      { ...FILE, notes: [FILE.notes[0], { ...FILE.notes[1], body: { text: 4 } }] },
      /notes, enregistrement n° 2, champ body\.text/,
    ],
    ['lacks a part', { ...FILE, readings: undefined }, /la partie lectures manque/],
  ])('refuses a file that %s, in words, and changes nothing', async (_, content, expected) => {
    const { notes } = await open();
    await choose(content);
    expect(text('.notice')).toMatch(expected);
    expect(text('.notice')).toContain('Rien n’a été changé');
    expect([...notes.values()]).toEqual(HERE);
  });
});

describe('files out', () => {
  it.each([
    ['Markdown', 'md', 'seulement ici'],
    ['CSV', 'csv', 'seulement ici'],
    ['HTML', 'html', 'seulement ici'],
    ['JSON-LD', 'jsonld', 'seulement ici'],
  ])('has the chosen notes in %s', async (name, ending, words) => {
    const { files } = await open();
    await press(name);
    expect(files.map((file) => file.name)).toEqual([`reperes-notes-2026-11-24.${ending}`]);
    const content = await files[0]?.content.text();
    expect(content).toContain(words);
    expect(content).not.toContain('>ici<');
    expect(text('main, body')).toContain('Le fichier est dans vos téléchargements');
  });

  it('has all notes when that is asked for', async () => {
    const { files } = await open();
    await userEvent.click(document.querySelector('input[name=scope]') as HTMLElement);
    await press('JSON-LD');
    expect(JSON.parse((await files[0]?.content.text()) ?? '').total).toBe(2);
  });

  it('is a backup, and its day is remembered', async () => {
    const { files, state } = await open();
    await press('Sauvegarder');
    await vi.waitFor(() => expect(state.lastBackup).toBe(NOW));
    expect(files[0]?.name).toBe('reperes-sauvegarde-2026-11-24.json');
  });
});
