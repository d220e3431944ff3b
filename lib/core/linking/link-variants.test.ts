import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

describe('a body without its country', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['in the country', 'En Ukraine, le [Bureau national anticorruption] fouille.', 'nabu'],
    ['of a nation', 'La presse ukrainienne cite le [Bureau national anticorruption].', 'nabu'],
    [
      'after its people',
      'Volodymyr Zelensky cède.\nLe [Bureau national anticorruption] fouille.',
      'nabu',
    ],
    ['in full', 'Le [Bureau national anticorruption d’Ukraine] fouille.', 'nabu'],
    ['of another nation', 'Kiev suit le [Bureau national anticorruption] polonais.', ''],
    ['of another country', 'Kiev suit le [Bureau national anticorruption] de Pologne.', ''],
    ['elsewhere', 'À Riga, le [Bureau national anticorruption] fouille.', ''],
    ['too short', 'En Ukraine, le [Bureau national] fouille.', ''],
  ])('is read %s', (_, text, actor) => {
    expect(linkOf(text, '2025-11-30')).toBe(actor);
  });

  it.each<[why: string, text: string, actor: string]>([
    [
      'in the country',
      'In Ukraine, the [National Anti-Corruption Bureau] searched a flat.',
      'nabu',
    ],
    ['elsewhere', 'In Riga, the [National Anti-Corruption Bureau] searched a flat.', ''],
  ])('is read in English %s', (_, text, actor) => {
    expect(linkOf(text, '2025-11-30', 'en')).toBe(actor);
  });
});

describe('the alliance', () => {
  it.each<[why: string, text: string]>([
    ['after its name', 'L’Otan observe. Puis l’[alliance] se tait.'],
    ['as a complement', 'L’Otan observe. Les membres de l’[alliance] se taisent.'],
    ['before its name', 'L’[alliance] se tait. L’Otan observe.'],
    ['in capitals', 'L’[Alliance] se tait.'],
  ])('is NATO %s', (_, text) => {
    expect(linkOf(text, '2026-10-10')).toBe('otan');
  });

  it.each<[why: string, text: string]>([
    ['without it', 'Les deux partis hésitent. L’[alliance] se défait.'],
    ['between two', 'L’Otan observe. L’[alliance] entre les deux partis se défait.'],
    ['with one', 'L’Otan observe. L’[alliance] avec les centristes se défait.'],
    ['of some', 'L’Otan observe. L’[alliance] des gauches se défait.'],
    ['made by some', 'L’Otan observe. L’[alliance] conclue hier se défait.'],
    ['of one kind', 'L’Otan observe. L’[alliance] électorale se défait.'],
    ['one of many', 'L’Otan observe. Une [alliance] de partis se défait.'],
    ['of somebody', 'L’Otan observe. Son [alliance] se défait.'],
  ])('is another %s', (_, text) => {
    expect(linkOf(text, '2026-10-10')).toBe('');
  });

  it.each<[why: string, text: string, actor: string]>([
    ['after its name', 'NATO met. The [alliance] produced a photograph.', 'otan'],
    ['without it', 'The parties met. The [alliance] will not last.', ''],
    ['with one', 'NATO met. The [alliance] with the Greens will not last.', ''],
    ['between two', 'NATO met. The [alliance] between the parties will not last.', ''],
  ])('is read in English %s', (_, text, actor) => {
    expect(linkOf(text, '2026-10-10', 'en')).toBe(actor);
  });
});

describe('an event by a shorter name', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['the invasion', 'Ukraine has changed since the [invasion].', 'invasion-2022'],
    [
      'the invasion first',
      'For the first time since the [invasion], they sat down.',
      'invasion-2022',
    ],
    ['the invasion of another country', 'The [invasion] of Iraq was long ago.', ''],
    ['an invasion', 'An [invasion] is feared.', ''],
    ['a summit by its place', 'The [Alaska summit] yielded nothing.', 'sommet-alaska-2025'],
    ['a summit to come', 'An [Alaska summit] is being prepared.', ''],
    ['a summit nobody knows', 'The Yukon [summit] yielded nothing.', ''],
    [
      'a declaration in small letters',
      'The [Paris declaration] is on paper.',
      'declaration-de-paris',
    ],
    ['a declaration in capitals', 'The [Paris Declaration] is on paper.', 'declaration-de-paris'],
  ])('in English: %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-31', 'en')).toBe(actor);
  });

  it.each<[why: string, day: string, text: string, actor: string]>([
    [
      'months later',
      '2025-12-31',
      'Le [sommet d’Alaska] n’avait rien donné.',
      'sommet-alaska-2025',
    ],
    [
      'by where it was',
      '2025-12-31',
      'La [rencontre en Alaska] n’avait rien donné.',
      'sommet-alaska-2025',
    ],
    [
      'by its town',
      '2025-12-31',
      'Le [sommet d’Anchorage] n’avait rien donné.',
      'sommet-alaska-2025',
    ],
    ['years later', '2027-12-31', 'Le [sommet d’Alaska] n’avait rien donné.', ''],
    ['another one', '2025-12-31', 'Un [sommet d’Alaska] se prépare.', ''],
    ['in an unknown place', '2025-12-31', 'Le [sommet] de Samarcande n’avait rien donné.', ''],
    ['in a capital, months later', '2026-07-20', 'La [réunion] de Kiev n’avait rien donné.', ''],
  ])('a meeting by its place, %s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it.each<[why: string, text: string, actor: string]>([
    ['of its two heads', 'Et la [coalition] de Paris et Londres ?', 'coalition-des-volontaires'],
    ['of the right', 'Et la [coalition] de droite ?', ''],
    ['of parties', 'Et la [coalition] de partis ?', ''],
  ])('the coalition %s', (_, text, actor) => {
    expect(linkOf(`L’Ukraine attend. ${text}`, '2025-06-10')).toBe(actor);
  });
});
