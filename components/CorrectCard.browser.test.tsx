import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../assets/ui/card.css';
import type { Card } from '../lib/core/cards/cards';
import { ReperesError } from '../lib/core/errors';
import { button, clear, draw, text, violations } from '../tests/support/ui';
import { CorrectCard } from './CorrectCard';
import { actorCard, claimCard, mention, OPEN } from './fixtures';

const save = vi.fn();
const undo = vi.fn();
const onCopy = vi.fn();
const article = vi.fn();

const show = (card: Card) =>
  draw(
    <CorrectCard
      card={card}
      baseDate="2026-10-07"
      corrector={{ save, undo, article }}
      onCopy={onCopy}
    />,
  );

const MENTIONED = actorCard({ mention: mention('Starmer', 'keir-starmer', 'person') });
const field = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label))
    ?.firstElementChild as HTMLInputElement;

beforeAll(() => page.viewport(360, 700));
beforeEach(() => {
  vi.clearAllMocks();
  save.mockResolvedValue('id-1');
  undo.mockResolvedValue(undefined);
  article.mockResolvedValue({ title: 'Un exemple', url: 'https://www.lemonde.fr/exemple.html' });
});
afterEach(clear);

describe('« Ce n’est pas lui »', () => {
  it('chooses nobody, for this article, unless the reader says otherwise', async () => {
    await show(MENTIONED);
    await userEvent.click(button('Ce n’est pas lui'));
    await userEvent.click(button('Corriger', 'submit'));
    const body = {
      type: 'not-this-actor',
      text: 'Starmer',
      from: 'keir-starmer',
      to: null,
      page: null,
    };
    expect(save).toHaveBeenCalledWith(body, 'Keir Starmer', true);
  });

  it('chooses another candidate, everywhere', async () => {
    await show(OPEN);
    await userEvent.click(button('Ce n’est pas lui'));
    await userEvent.click(field('France'));
    await userEvent.click(field('dans tous les articles'));
    await userEvent.click(button('Corriger', 'submit'));
    expect(save.mock.lastCall?.[0]).toMatchObject({ from: 'paris', to: 'france' });
    expect(save.mock.lastCall?.[2]).toBe(false);
  });

  it('is not offered for a card that no passage opened', async () => {
    await show(actorCard());
    expect(text()).not.toContain('Ce n’est pas lui');
  });
});

describe('a correction', () => {
  it('is undone on the spot', async () => {
    await show(MENTIONED);
    await userEvent.click(button('Masquer'));
    expect(save).toHaveBeenCalledWith(
      { type: 'hide-actor', actor: 'keir-starmer' },
      'Keir Starmer',
      false,
    );
    await vi.waitFor(() => expect(text('[role=status]')).toContain('C’est corrigé.'));
    await userEvent.click(button('Annuler'));
    expect(undo).toHaveBeenCalledWith('id-1');
    await vi.waitFor(() => expect(text('[role=status]')).toBe(''));
  });

  it('that could not be saved says why', async () => {
    save.mockRejectedValue(new ReperesError('private-window'));
    await show(MENTIONED);
    await userEvent.click(button('Masquer'));
    await vi.waitFor(() =>
      expect(text('[role=status]')).toBe('En navigation privée, rien n’est enregistré.'),
    );
  });

  it('of a card keeps what the reader left as it was', async () => {
    await show(MENTIONED);
    await userEvent.click(button('Corriger la fiche'));
    await userEvent.fill(field('Fonction'), 'chef du Parti travailliste');
    await userEvent.fill(field('Depuis'), '2020-04');
    await userEvent.click(button('Corriger', 'submit'));
    expect(save.mock.lastCall?.[0]).toEqual({
      type: 'edit-actor',
      actor: 'keir-starmer',
      label: null,
      role: { title: 'chef du Parti travailliste', from: '2020-04', to: '2026-07-20' },
    });
  });

  it('with a date that is none is not saved', async () => {
    await show(MENTIONED);
    await userEvent.click(button('Corriger la fiche'));
    await userEvent.fill(field('Depuis'), 'hier');
    await userEvent.click(button('Corriger', 'submit'));
    expect(save).not.toHaveBeenCalled();
  });
});

describe('a report', () => {
  it('holds what the card showed, and is copied with what the reader added', async () => {
    await show(claimCard());
    await userEvent.click(button('Signaler une erreur'));
    await vi.waitFor(() => expect(field('Rien n’est envoyé')).toBeDefined());
    const prefilled = field('Rien n’est envoyé').value.replaceAll('\u00a0', ' ');
    expect(prefilled).toContain('Passage : « Cette coalition réunit une trentaine de pays. »');
    expect(prefilled).toContain('Un exemple — https://www.lemonde.fr/exemple.html');
    expect(prefilled).toContain('(members-35-2026-01-06)');
    expect(prefilled).toContain('Base de faits arrêtée au 7 octobre 2026');
    await userEvent.type(field('Rien n’est envoyé'), ' Le total.');
    await userEvent.click(button('Copier le texte'));
    expect(onCopy.mock.lastCall?.[0]).toMatch(/Le total\.$/);
    await vi.waitFor(() => expect(text('form [role=status]')).toBe('Copié.'));
  });
});

it('a report opens in the reader’s mail program, to nobody yet, also when the article is gone', async () => {
  article.mockRejectedValue(new ReperesError('extension-updated'));
  await show(MENTIONED);
  await userEvent.click(button('Signaler une erreur'));
  await vi.waitFor(() => expect(document.querySelector('a[href^="mailto:?"]')).not.toBeNull());
  const href = document.querySelector('a')?.getAttribute('href') ?? '';
  expect(new URLSearchParams(href.slice('mailto:?'.length)).get('body')).toContain('keir-starmer');
});

it.each(['Ce n’est pas lui', 'Corriger la fiche', 'Signaler une erreur'])(
  'the form of « %s » has nothing that axe finds wrong',
  async (name) => {
    await show(MENTIONED);
    await act(() => button(name).click());
    const found = await violations();
    // The heading stands alone here; in the card it follows the title.
    expect(
      found.filter((violation) => !/page-has-heading-one|heading-order/.test(violation)),
    ).toEqual([]);
  },
);
