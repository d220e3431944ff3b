import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

describe('phrases that point back', () => {
  it.each<[why: string, text: string, actor: string]>([
    [
      'a coalition',
      'La coalition des volontaires avance. Cette [coalition] compte trente-cinq pays.',
      'coalition-des-volontaires',
    ],
    ['an alliance', 'L’Otan observe. Cette [alliance] ne combattra pas.', 'otan'],
    ['a force', 'La force multinationale attend. Cette [force] restera loin du front.', 'mnf-u'],
    [
      'a summit',
      'Le sommet du 6 janvier a compté. Cette [réunion] fut longue.',
      'sommet-paris-2026-01-06',
    ],
    [
      'a text',
      'La Déclaration de Paris est signée. Ce [texte] engage trente-cinq pays.',
      'declaration-de-paris',
    ],
    ['nothing', 'Il pleut. Cette [réunion] fut longue.', ''],
    [
      'something too far back',
      'La force multinationale attend. Il pleut. Il vente. Il neige. Il gèle. Cette [force] plaît.',
      '',
    ],
    ['something of another class', 'Emmanuel Macron parle. Cette [force] plaît.', ''],
    [
      'something completed',
      'La coalition des volontaires avance. Cette [coalition] de partis recule.',
      '',
    ],
  ])('find %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-08')).toBe(actor);
  });

  it.each<[why: string, text: string, actor: string]>([
    [
      'the one introduced',
      'La coalition des volontaires avance. La [coalition] est prête.',
      'coalition-des-volontaires',
    ],
    [
      'the one of the matter',
      'L’Ukraine attend. La [coalition] est prête.',
      'coalition-des-volontaires',
    ],
    [
      'a government’s',
      'La coalition des volontaires avance. La [coalition] gouvernementale recule.',
      '',
    ],
    [
      'a government’s that was introduced',
      'La coalition des volontaires avance. Merz dirige une coalition fragile. La [coalition] tient à douze voix.',
      '',
    ],
    [
      'parties’',
      'La coalition des volontaires avance. La [coalition] entre conservateurs et sociaux-démocrates recule.',
      '',
    ],
  ])('read « la coalition » as %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-08')).toBe(actor);
  });
});
