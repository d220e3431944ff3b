import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../assets/ui/card.css';
import '../assets/ui/pages.css';
import en from '../assets/public/_locales/en/messages.json';
import fr from '../assets/public/_locales/fr/messages.json';
import { button, clear, draw, text } from '../tests/support/ui';
import { actorCard } from './fixtures';
import { SAMPLE_MARKS, samplePieces, Welcome } from './Welcome';

const onChoose = vi.fn();
const onSites = vi.fn();

const show = () =>
  draw(
    <Welcome
      chosen={0}
      state={{ status: 'ready', card: actorCard(), series: null }}
      onChoose={onChoose}
      onActor={() => {}}
      onBack={null}
      sites={['lemonde.fr', 'franceinfo.fr']}
      onSites={onSites}
    />,
  );

beforeAll(() => page.viewport(1000, 800));
beforeEach(() => vi.clearAllMocks());
afterEach(clear);

describe('the welcome page', () => {
  it.each([
    ['French', fr],
    ['English', en],
  ])('has a sample in %s with a bracket for each mark', (_, { welcome_sample }) => {
    const marks = samplePieces(welcome_sample.message).filter(({ mark }) => mark !== null);
    expect(marks.map(({ mark }) => mark)).toEqual(SAMPLE_MARKS.map((__, index) => index));
  });

  it('keeps a comma with the mark before it', () => {
    expect(samplePieces('À [Paris], puis [Kiev].')).toEqual([
      { text: 'À ', mark: null, tail: '' },
      { text: 'Paris', mark: 0, tail: ',' },
      { text: ' puis ', mark: null, tail: '' },
      { text: 'Kiev', mark: 1, tail: '.' },
    ]);
  });

  it('shows the card of the mark on which the reader rests or presses', async () => {
    await show();
    await userEvent.hover(button('le président français'));
    expect(onChoose).toHaveBeenLastCalledWith(1);
    button('qui compte 35 pays').focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith(3);
  });

  it('shows the card as a part of the page, which takes no focus and cannot be closed', async () => {
    await show();
    const card = document.querySelector('.card') as HTMLElement;
    expect(card.role).toBe('region');
    expect(document.activeElement).toBe(document.body);
    expect(card.querySelector('[aria-label=Fermer]')).toBeNull();
    expect(card.querySelector('h2')?.textContent).toBe('Keir Starmer');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('names the sites and leads to where others are added', async () => {
    await show();
    expect(text()).toContain('Repères lit les articles de lemonde.fr et franceinfo.fr.');
    await userEvent.click(button('Ajouter un site'));
    expect(onSites).toHaveBeenCalledOnce();
  });
});
