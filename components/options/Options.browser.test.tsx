import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../assets/ui/pages.css';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { button, clear, draw, text } from '../../tests/support/ui';
import { CORRECTIONS } from '../page-fixtures';
import { Options, type OptionsProps } from './Options';

const told = {
  onChange: vi.fn(),
  onAdd: vi.fn(),
  onDrop: vi.fn(),
  onSwitchOn: vi.fn(),
  onUndo: vi.fn(),
  onChangeKeys: vi.fn(),
  onErase: vi.fn(),
};

const show = (change: Partial<OptionsProps> = {}) =>
  draw(
    <Options
      {...told}
      settings={{ ...DEFAULT_SETTINGS, hiddenKinds: ['concept'] }}
      sites={{ own: ['*://*.lemonde.fr/*'], added: ['*://www.exemple.org/*'] }}
      base={{ revision: 12, date: '2026-10-07', actors: 449, facts: 1 }}
      corrections={[]}
      labels={{ france: 'France' }}
      commands={[{ name: 'next', description: 'Repère suivant', keys: 'Alt+Shift+J' }]}
      usedBytes={4_200_000}
      own={{ notes: 12, binned: 0, corrections: 2, readings: 48, known: 0 }}
      version="0.1.0"
      {...change}
    />,
  );

const control = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label))
    ?.firstElementChild as HTMLInputElement;

beforeAll(() => page.viewport(1000, 800));
beforeEach(() => vi.clearAllMocks());
afterEach(clear);

describe('the options page', () => {
  it('leads to each of its sections', async () => {
    await show();
    const links = [...document.querySelectorAll('nav a')];
    const sections = [...document.querySelectorAll('section')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      sections.map(({ id }) => `#${id}`),
    );
    expect(links.map(({ textContent }) => textContent)).toEqual(
      sections.map((section) => section.querySelector('h2')?.textContent),
    );
  });

  it.each([
    ['seulement par un clic', { trigger: 'click' }],
    ['la première mention de chacun', { density: 'first' }],
    ['Souligner plus légèrement', { fadeKnown: true }],
    ['Afficher le nombre', { badge: false }],
    ['Retenir les articles lus', { rememberReadings: false }],
    ['Rappeler de temps en temps', { remindBackup: true }],
    ['Personnes', { hiddenKinds: ['concept', 'person'] }],
    ['Notions', { hiddenKinds: [] }],
  ])('changes one setting by « %s »', async (label, change) => {
    await show();
    await userEvent.click(control(label));
    expect(told.onChange.mock.calls).toEqual([[change]]);
  });

  it('shows the base with its age and size', async () => {
    await show();
    expect(text('#base')).toContain(
      'Base de faits arrêtée au 7 octobre 2026 · 449 acteurs · 1 fait · révision 12',
    );
  });

  it('shows the keys of each command and leads to where they are changed', async () => {
    await show();
    expect(text('#clavier')).toMatch(/Repère suivant\s+Alt\+Shift\+J/);
    await userEvent.click(button('Changer les raccourcis'));
    expect(told.onChangeKeys).toHaveBeenCalledOnce();
  });

  it('says how much is stored, when the browser tells', async () => {
    await show();
    expect(text('#confidentialite')).toContain('Place occupée : 4,2 Mo');
    await show({ usedBytes: null });
    expect(text('#confidentialite')).not.toContain('Place occupée');
  });
});

describe('sites', () => {
  it.each([
    ['a host', 'www.exemple.fr', 'www.exemple.fr'],
    ['an address, as it is pasted', ' https://www.Exemple.fr/monde/?x=1 ', 'www.exemple.fr'],
  ])('are added by %s', async (_, typed, host) => {
    await show();
    await userEvent.fill(control('Adresse du site'), typed);
    await userEvent.click(button('Ajouter'));
    expect(told.onAdd).toHaveBeenCalledWith(host);
    expect(control('Adresse du site').value).toBe('');
  });

  it.each(['', 'exemple', 'pas un site', 'file:///etc', '*.fr'])(
    'are not added by « %s », which says so',
    async (typed) => {
      await show();
      if (typed) await userEvent.fill(control('Adresse du site'), typed);
      await userEvent.click(button('Ajouter'));
      expect(told.onAdd).not.toHaveBeenCalled();
      expect(control('Adresse du site').ariaInvalid).toBe('true');
      expect(text('#sites-hint')).toContain('Exemple : www.exemple.fr');
    },
  );

  it('that were added can be removed, those of the extension cannot', async () => {
    await show();
    expect(text('#sites')).toMatch(/lemonde\.fr\s+d’origine/);
    await userEvent.click(button('Retirer www.exemple.org'));
    expect(told.onDrop).toHaveBeenCalledWith('*://www.exemple.org/*');
  });

  it('that are paused say until when and can be switched on', async () => {
    const offHosts = { 'exemple.fr': { until: null }, 'lemonde.fr': { until: '2026-11-24' } };
    await show({ settings: { ...DEFAULT_SETTINGS, offHosts } });
    expect(text('#sites')).toMatch(/lemonde\.fr\s+jusqu’à la fin du 24 novembre 2026/);
    await userEvent.click(button('Réactiver exemple.fr'));
    expect(told.onSwitchOn).toHaveBeenCalledWith('exemple.fr');
  });
});

describe('corrections', () => {
  it('are listed in words and undone one by one or all together', async () => {
    await show({ corrections: CORRECTIONS });
    const words = text('#base');
    expect(words).toContain('« Paris » désigne France, et non Paris (dans un article)');
    expect(words).toContain('Masqué : Brigitte Macron');
    expect(words).toContain('Fiche de Keir Starmer : chef du Parti travailliste');
    await userEvent.click(button('Annuler : Masqué'));
    expect(told.onUndo).toHaveBeenLastCalledWith(['c-2']);
    await userEvent.click(button('Tout annuler'));
    expect(told.onUndo).toHaveBeenLastCalledWith(['c-1', 'c-2', 'c-3']);
  });

  it('of which there are none say where they are made', async () => {
    await show();
    expect(text('#base')).toContain('Elles se font au bas de chaque fiche.');
  });
});

describe('« Confidentialité »', () => {
  it('says how much is kept of each thing', async () => {
    await show();
    for (const kept of ['12 notes', '2 corrections', '48 articles lus', '0 fiche', '4,2 Mo']) {
      expect(text('#confidentialite')).toContain(kept);
    }
  });

  it('erases nothing by one press, and asks with the harmless answer in focus', async () => {
    await show();
    await userEvent.click(button('Oublier les articles lus'));
    expect(told.onErase).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Ne rien effacer');
    await userEvent.keyboard('{Enter}');
    expect(text('#confidentialite')).not.toContain('Ne rien effacer');
    expect(told.onErase).not.toHaveBeenCalled();
  });

  it('offers a backup before everything is erased', async () => {
    await show();
    await userEvent.click(button('Tout effacer'));
    expect(document.querySelector('[role=alertdialog] a')?.getAttribute('href')).toBe(
      'notebook.html',
    );
  });

  it('erases what was confirmed, and says so', async () => {
    await show();
    await userEvent.click(button('Oublier les articles lus'));
    const [, confirm] = [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')];
    await userEvent.click(confirm as HTMLElement);
    expect(told.onErase).toHaveBeenCalledExactlyOnceWith('readings');
    expect(text('#confidentialite')).toContain('C’est effacé.');
  });

  it('offers to forget only what is there', async () => {
    await show();
    expect(text('#confidentialite')).not.toContain('Oublier ce que je connais');
  });
});
