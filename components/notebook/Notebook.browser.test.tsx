import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../assets/ui/notebook.css';
import type { ReaderData } from '../../lib/core/notes/backup';
import type { Note } from '../../lib/core/notes/note';
import { frenchNote, memoryNotebook } from '../../tests/support/notebook';
import { button, clear, draw, LOOKS, look, text, violations } from '../../tests/support/ui';
import { Notebook } from './Notebook';
import { BEGINNING, type NotebookPlace, readPlace } from './place';
import type { NotebookState } from './port';

const NOTES = [
  frenchNote('n1', {
    quote: 'Vingt-six pays se sont engagés',
    text: 'Vérifier : https://www.exemple.fr/communique',
    tags: ['chiffres', 'à relire'],
    status: 'to-check',
    at: '2026-01-03T08:00:00.000Z',
  }),
  frenchNote('n2', {
    text: 'Déjà dit à Varsovie',
    tags: ['Pologne'],
    at: '2026-01-02T08:00:00.000Z',
  }),
  frenchNote('n3', { quote: 'la coalition réunit trente pays', at: '2026-01-01T08:00:00.000Z' }),
];
const BINNED = {
  id: 'b1',
  note: frenchNote('b1', { text: 'jetée' }),
  deletedAt: '2026-11-14T08:00:00.000Z',
};
const READING = {
  key: 'k',
  url: 'https://www.lemonde.fr/a_1234567_3210.html',
  title: 'Le sommet de Londres',
  publisher: 'Le Monde',
  asOf: '2026-01-06',
  firstReadAt: '2026-01-06T08:00:00.000Z',
  lastReadAt: '2026-01-07T08:00:00.000Z',
  claims: [
    { facts: ['f'], wording: 'une trentaine de pays', quantity: '30', modality: 'asserted' },
  ],
  sentences: [1],
  sketch: [2],
};

/** The place in the address, as the entrypoint keeps it. */
let place: NotebookPlace;

async function open(
  hash = '',
  owned: Partial<ReaderData> = { notes: NOTES, bin: [BINNED], readings: [READING] },
  state: Partial<NotebookState> = {},
) {
  const world = memoryNotebook(owned, state);
  function Wired() {
    const [here, go] = useState(() => readPlace(hash));
    place = here;
    return <Notebook port={world.port} place={here} onPlace={go} />;
  }
  await draw(<Wired />);
  await settle();
  return world;
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const list = () => document.querySelector<HTMLElement>('[role=listbox]') as HTMLElement;
const field = (selector: string) => document.querySelector(selector) as HTMLInputElement;
const type = async (selector: string, words: string) => {
  await userEvent.fill(field(selector), words);
  await settle();
};
const press = async (name: string) => {
  await userEvent.click(button(name));
  await settle();
};

beforeAll(() => page.viewport(1300, 800));
afterEach(clear);

describe('the list of notes', () => {
  it('shows passage, text, status, tags, publisher and day, newest first', async () => {
    await open();
    expect(rows().map(({ innerText }) => innerText.split('\n')[0])).toEqual(
      [
        '« Vingt-six pays se sont engagés »',
        '« Vingt-six pays se sont engagés »',
        '« la coalition réunit trente pays »',
      ].map((words) => words.replace('« ', '«\u00a0').replace(' »', '\u00a0»')),
    );
    expect(text('[role=option]')).toMatch(
      /à vérifier.*chiffres.*à relire.*Le Monde · 3 janvier 2026/s,
    );
  });

  it('keeps only the rows in sight in the document, however many notes there are', async () => {
    const notes = Array.from({ length: 5_000 }, (_, number) =>
      frenchNote(`n${String(number).padStart(5, '0')}`, { text: `note ${number}` }),
    );
    await open('', { notes });
    expect(text('.bulk-count')).toBe('5 000 notes');
    expect(rows().length).toBeLessThan(40);
    await act(() => {
      list().scrollTop = list().scrollHeight;
    });
    await settle();
    await settle();
    expect(rows().at(-1)?.innerText).toContain('note 0');
    expect(rows().at(-1)?.ariaPosInSet).toBe('5000');
  });

  it.each([
    ['words without accents', 'verifier', 1],
    ['a beginning', 'varso', 1],
    ['a tag', 'polo', 1],
    ['words of the article', 'sommet', 3],
    ['words that are nowhere', 'éléphant', 0],
  ])('is searched by %s', async (_, words, count) => {
    await open();
    await type('input[type=search]', words);
    expect(rows().length).toBe(count);
    if (count === 0) expect(text('.empty')).toContain('Rien ne correspond');
  });

  it('is narrowed down by tag, status and what was lost, and the address says so', async () => {
    await open('', { notes: NOTES }, { lost: ['n3'] });
    await press('Pologne 1');
    expect(rows().length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 350));
    await settle();
    expect(place.filter.tags).toEqual(['Pologne']);
    await press('Tout montrer');
    await userEvent.selectOptions(field('.filters select'), 'to-check');
    await settle();
    expect(rows().length).toBe(1);
    await press('Tout montrer');
    await userEvent.click(field('.filters [type=checkbox]'));
    await settle();
    expect(rows().map(({ innerText }) => innerText)[0]).toContain('passage perdu');
  });

  it('opens at the note and with the filter of the address', async () => {
    await open('#tag=chiffres&note=n1');
    expect(rows().length).toBe(1);
    expect(field('.note-editor textarea').value).toContain('Vérifier');
  });

  it('is walked through with the arrows, chosen with the space bar, searched with a slash', async () => {
    await open();
    list().focus();
    await userEvent.keyboard('{ArrowDown}');
    await settle();
    expect(place.note).toBe('n1');
    await userEvent.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await settle();
    expect(place.note).toBe('n2');
    expect(rows().map(({ ariaSelected }) => ariaSelected)).toEqual(['true', 'true', 'false']);
    const active = list().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toContain('Varsovie');
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(field('input[type=search]'));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(list());
  });

  it('says what to do when there is nothing yet', async () => {
    await open('', {});
    expect(text('.empty')).toContain('Aucune note pour l’instant');
  });

  it('says in words what is wrong when notes cannot be read', async () => {
    const { port } = memoryNotebook();
    const broken = { ...port, state: () => Promise.reject(new TypeError('x')) };
    await draw(<Notebook port={broken} place={BEGINNING} onPlace={() => {}} />);
    await settle();
    expect(text('.empty')).toContain('Une erreur est survenue');
  });
});

describe('chosen notes', () => {
  it('are tagged, untagged, given a status and deleted together; each can be taken back', async () => {
    const { notes, bin } = await open();
    const bodies = () => [...notes.values()].map(({ body }) => body);
    await press('Tout choisir');
    await type('.bulk-changes input', 'sommet');
    await press('Ajouter');
    expect(bodies().every(({ tags }) => tags.includes('sommet'))).toBe(true);
    expect(text('.undo')).toContain('3 notes modifiées : étiquette sommet ajoutée');
    await press('Annuler');
    expect(bodies().some(({ tags }) => tags.includes('sommet'))).toBe(false);
    await userEvent.selectOptions(field('.bulk-changes select'), 'disputed');
    await settle();
    expect(bodies().every(({ status }) => status === 'disputed')).toBe(true);
    await press('Supprimer');
    expect([notes.size, bin.size, rows().length]).toEqual([0, 4, 0]);
    await press('Annuler');
    expect([notes.size, rows().length]).toEqual([3, 3]);
  });
});

describe('a note', () => {
  it('is saved when the field is left, and says so', async () => {
    const { notes } = await open('#note=n2');
    await type('.note-editor textarea', 'Dit à Prague');
    expect(text('.progress')).toContain('Pas encore enregistré');
    await act(() => field('.note-editor textarea').blur());
    await settle();
    expect(notes.get('n2')).toMatchObject({ revision: 2, body: { text: 'Dit à Prague' } });
    expect(text('.progress')).toContain('Modification enregistrée');
  });

  it('is saved at a pause in typing', async () => {
    const { notes } = await open('#note=n2');
    await type('.note-editor textarea', 'Dit à Prague');
    await vi.waitFor(() => expect(notes.get('n2')?.body.text).toBe('Dit à Prague'), {
      timeout: 5_000,
    });
  });

  it('takes tags and a status', async () => {
    const { notes } = await open('#note=n2');
    await type('.note-editor input:not([type])', '#Pologne, sommet ,, sommet');
    await userEvent.click(document.querySelectorAll('.statuses input')[2] as HTMLElement);
    await settle();
    expect(notes.get('n2')?.body).toMatchObject({
      tags: ['Pologne', 'sommet'],
      status: 'disputed',
    });
  });

  it('shows its links, and leads to its passage', async () => {
    const { opened } = await open('#note=n1');
    expect(document.querySelector<HTMLAnchorElement>('.links a')?.href).toBe(
      'https://www.exemple.fr/communique',
    );
    await press('Aller au passage');
    expect(opened).toEqual(['n1']);
  });

  it('goes to the bin, the next one is shown, and it comes back', async () => {
    const { notes } = await open('#note=n1');
    await userEvent.click(document.querySelector('.note-detail .quiet:not(.back)') as HTMLElement);
    await settle();
    expect([notes.has('n1'), place.note]).toEqual([false, 'n2']);
    await press('Annuler');
    expect(notes.has('n1')).toBe(true);
  });

  it('that changed elsewhere while it was written keeps both versions and shows the difference', async () => {
    const { notes, port, tell } = await open('#note=n2');
    await type('.note-editor textarea', 'Déjà dit à Prague');
    await port.save([
      {
        ...(NOTES[1] as Note),
        revision: 2,
        body: { ...NOTES[1]?.body, text: 'Déjà dit à Vilnius' },
      },
    ] as never);
    await act(tell);
    expect(field('.note-editor textarea').value).toBe('Déjà dit à Prague');
    await act(() => field('.note-editor textarea').blur());
    await settle();
    await settle();
    await vi.waitFor(() => expect(text('.progress')).toContain('les deux versions sont gardées'));
    expect(text('.conflict')).toContain('Une autre version a été gardée');
    expect(text('.conflict ins') + text('.conflict del')).toMatch(
      /Prague.*Vilnius|Vilnius.*Prague/s,
    );
    await press('Réunir les deux textes');
    await settle();
    const left = [...notes.values()].map(({ body }) => body.text);
    expect(
      left.filter((words) => /Prague[\s\S]*Vilnius|Vilnius[\s\S]*Prague/.test(words)).length,
    ).toBe(1);
    expect(document.querySelector('.conflict')).toBeNull();
  });

  it('that changed elsewhere while nothing was written shows the new words', async () => {
    const { port, tell } = await open('#note=n2');
    await port.save([
      {
        ...NOTES[1],
        revision: 2,
        modifiedAt: '2026-02-01T00:00:00.000Z',
        body: { ...NOTES[1]?.body, text: 'ailleurs' },
      },
    ] as never);
    await act(tell);
    await settle();
    expect(field('.note-editor textarea').value).toBe('ailleurs');
  });
});

describe('bin and readings', () => {
  it('give a deleted note back, or erase it', async () => {
    const { notes, bin } = await open('#view=bin');
    expect(text('.cards')).toMatch(/jetée.*supprimée le 14 novembre 2026 · effacée dans 20 jours/s);
    await press('Restaurer');
    expect([notes.has('b1'), bin.size]).toEqual([true, 0]);
    expect(text('main')).toContain('La corbeille est vide');
  });

  it('list what was read, find it by its claims, and forget it', async () => {
    const { readings } = await open('#view=readings');
    // What is about to be drawn for the first time has no inner text yet.
    await vi.waitFor(() =>
      expect(text('.cards')).toMatch(
        /Le sommet de Londres.*article du 6 janvier 2026.*1 affirmation/s,
      ),
    );
    await type('input[type=search]', 'trentaine');
    expect(document.querySelectorAll('.cards > li').length).toBe(1);
    await type('input[type=search]', 'absent');
    expect(text('main')).toContain('Rien ne correspond');
    await type('input[type=search]', '');
    await press('Oublier Le sommet');
    expect(readings.size).toBe(0);
  });

  it.each<[what: string, presses: string[], left: number]>([
    ['one', ['Oublier Le sommet'], 1],
    ['all', ['Oublier toutes les lectures', 'Effacer'], 0],
  ])('take back that %s was forgotten', async (_, presses, left) => {
    const others = [READING, { ...READING, key: 'l', title: 'Un conseil à Riga' }];
    const { readings } = await open('#view=readings', { readings: others });
    for (const name of presses) await press(name);
    expect(readings.size).toBe(left);
    expect(document.querySelectorAll('.cards > li').length).toBe(left);
    expect(text('main')).toContain('C’est oublié.');
    await press('Annuler');
    expect([...readings.values()]).toEqual(expect.arrayContaining(others));
    expect(document.querySelectorAll('.cards > li').length).toBe(2);
    expect(text('main')).not.toContain('C’est oublié.');
  });

  it('show what was forgotten or read in another tab', async () => {
    const { readings, tell } = await open('#view=readings');
    readings.clear();
    await act(tell);
    await vi.waitFor(() => expect(document.querySelectorAll('.cards > li').length).toBe(0));
    readings.set('l', { ...READING, key: 'l', title: 'Un conseil à Riga' });
    await act(tell);
    await vi.waitFor(() => expect(text('.cards')).toContain('Un conseil à Riga'));
  });
});

describe('what is kept', () => {
  it('says that notes had disappeared, offers a backup, and is quiet once that was read', async () => {
    const healing = { restored: 3, wiped: true, at: '2026-11-24T08:00:00.000Z' };
    const { state } = await open('', { notes: NOTES }, { healing });
    expect(text('.kept')).toMatch(
      /Des notes avaient disparu.*le 24 novembre 2026.*3 notes ou corrections/s,
    );
    await press('Restaurer une sauvegarde');
    expect(place.view).toBe('files');
    await press('J’ai compris');
    expect(state.healing).toBeNull();
    expect(document.querySelector('.kept')).toBeNull();
  });

  it.each<[string, Partial<NotebookState>, string | null]>([
    ['nobody who does not want it', { lastBackup: null }, null],
    ['a reader who never saved', { remindBackup: true }, 'n’ont jamais été sauvegardées'],
    [
      'a reader whose backup is old',
      { remindBackup: true, lastBackup: '2026-10-01T00:00:00.000Z' },
      'il y a 54 jours',
    ],
    [
      'nobody whose backup is fresh',
      { remindBackup: true, lastBackup: '2026-11-20T00:00:00.000Z' },
      null,
    ],
  ])('reminds %s', async (_, state, expected) => {
    await open('', { notes: NOTES }, state);
    if (expected === null) expect(document.querySelector('.kept')).toBeNull();
    else expect(text('.kept')).toContain(expected);
  });
});

describe.each(LOOKS)('in %s', (like) => {
  it.each(['', '#note=n1', '#view=readings', '#view=bin', '#view=files', '#q=absent'])(
    'the notebook at %j breaks no rule of accessibility',
    async (hash) => {
      await look(like);
      await open(hash, undefined, {
        lost: ['n1'],
        healing: { restored: 1, wiped: false, at: '2026-11-24T08:00:00.000Z' },
      });
      expect(await violations()).toEqual([]);
      await look('light');
    },
  );
});
