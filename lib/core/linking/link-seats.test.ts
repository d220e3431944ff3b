/** Holders called by their seat, ministers without their matter, and a newspaper after « au ». */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

describe('the holder of a seat', () => {
  it.each<[day: string, lang: Lang, text: string, actor: string]>([
    ['2026-01-08', 'fr', 'Le [locataire de l’Élysée] hésite.', 'emmanuel-macron'],
    ['2025-06-08', 'fr', 'Le [locataire de Matignon] hésite.', 'francois-bayrou'],
    ['2026-01-08', 'fr', 'Le [maître du Kremlin] hésite.', 'vladimir-poutine'],
    ['2026-01-08', 'fr', 'L’ancien [locataire de la Maison Blanche] hésite.', 'joe-biden'],
    ['2026-08-08', 'fr', 'Le nouvel [hôte de Downing Street] hésite.', 'andy-burnham'],
    ['2026-01-08', 'fr', 'Le [patron du Quai d’Orsay] part jeudi.', 'jean-noel-barrot'],
    ['2026-01-08', 'fr', 'La [patronne du Foreign Office] part jeudi.', 'yvette-cooper'],
    ['2026-08-08', 'fr', 'La [patronne du Foreign Office] part jeudi.', 'foreign-office'],
    ['2026-08-08', 'fr', 'Le [patron du Foreign Office] part jeudi.', 'ed-miliband'],
    ['2026-01-08', 'fr', 'Le [chef du département d’État] part jeudi.', 'marco-rubio'],
    ['2026-01-08', 'fr', 'Le [numéro un du Pentagone] part jeudi.', 'pete-hegseth'],
    ['2026-01-08', 'en', 'The [Pentagon chief] leaves.', 'pete-hegseth'],
    ['2026-01-08', 'en', '[NATO chief] Mark Rutte leaves.', 'mark-rutte'],
    ['2026-01-08', 'en', 'The [Kremlin leader] leaves.', 'vladimir-poutine'],
  ])('is who has the office that day: %s, %s: %s', (day, lang, text, actor) => {
    expect(linkOf(text, day, lang)).toBe(actor);
  });
});

describe('a minister of a country, without his matter', () => {
  const day = '2026-01-08';
  it.each<[why: string, text: string, actor: string]>([
    ['named before', 'Johann Wadephul hésite. Le [ministre allemand] attend.', 'johann-wadephul'],
    [
      'with an auxiliary',
      'Andrii Sybiha était là. Le [ministre ukrainien] a remercié ses alliés.',
      'andrii-sybiha',
    ],
    [
      'among others',
      'Catherine Vautrin a reçu John Healey. La [ministre française] se tait.',
      'catherine-vautrin',
    ],
    ['whom nobody named', 'Le [ministre allemand] attend.', ''],
    ['of another country', 'Johann Wadephul hésite. Le [ministre polonais] attend.', ''],
    ['of two', 'Johann Wadephul et Boris Pistorius hésitent. Le [ministre allemand] attend.', ''],
    [
      'of another matter',
      'Johann Wadephul hésite. Le [ministre allemand] de la Culture attend.',
      '',
    ],
    [
      'of another matter with « à »',
      'Johann Wadephul hésite. Le [ministre allemand] à l’Espace attend.',
      '',
    ],
  ])('is the one named: %s', (_, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });
});

describe('the president of the Council', () => {
  it.each<[text: string, actor: string]>([
    ['La [présidente du Conseil] hésite.', 'giorgia-meloni'],
    ['Le [président du Conseil] hésite.', ''],
    ['Rome tarde, et le [président du Conseil] italien hésite.', 'giorgia-meloni'],
  ])('is no woman where a man is told and nothing says of which country: %s', (text, actor) => {
    expect(linkOf(text, '2026-01-08')).toBe(actor);
  });
});

describe('the newspaper', () => {
  it.each<[text: string, named: string[]]>([
    ['Dans un entretien au Monde, elle a dit non.', ['Monde']],
    ['Selon une enquête du Monde, rien ne presse.', ['Monde']],
    ['Il a confié au monde entier sa surprise.', []],
  ])('is known after « au » and « du »: %s', (text, named) => {
    const mentions = mentionsIn({ asOf: '2026-01-08', blocks: [text] });
    expect(mentions.map((mention) => mention.text)).toEqual(named);
  });
});

describe('an office whose words say all', () => {
  it.each<[text: string, actor: string]>([
    ['La [haute représentante de l’Union européenne] hésite.', 'kaja-kallas'],
    ['La [haute représentante] pour la politique étrangère hésite.', 'kaja-kallas'],
    ['La [haute représentante] de l’ONU hésite.', ''],
  ])('is none of another body: %s', (text, actor) => {
    expect(linkOf(text, '2026-01-08')).toBe(actor);
  });
});

describe('the head of the armies', () => {
  it.each<[text: string, actor: string]>([
    ['Le [chef des armées britanniques] hésite.', 'richard-knighton'],
    ['Fabien Mandon attend. Le [chef des armées] tranchera.', ''],
    ['Le [chef de l’armée de terre] hésite.', 'pierre-schill'],
  ])('is a soldier only where a country is told: %s', (text, actor) => {
    expect(linkOf(text, '2026-01-08')).toBe(actor);
  });
});
