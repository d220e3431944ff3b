/** What a dash parts and what it sets beside: names, phrases, places of a dispatch. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

const DAY = '2026-01-08';

describe('a dash', () => {
  it.each<[why: string, lang: Lang, text: string, actor: string]>([
    [
      'a holder set beside the office',
      'fr',
      'Le [Premier ministre] – Donald Tusk – a dit non.',
      'donald-tusk',
    ],
    ['a holder in English', 'en', 'The [prime minister] — Donald Tusk — said no.', 'donald-tusk'],
    [
      'an office set beside its holder',
      'fr',
      'Donald Tusk – le [Premier ministre polonais] – a dit non.',
      'donald-tusk',
    ],
    ['where the dispatch is from', 'fr', '[Kiev] - Les alliés arrivent.', 'kiev'],
    ['where it is from, with a long dash', 'fr', '[PARIS] — Le ministre arrive.', 'paris'],
    [
      'a name before a name',
      'fr',
      '[Emmanuel Macron] – Keir Starmer : deux voix.',
      'emmanuel-macron',
    ],
    [
      'an aside after a town',
      'fr',
      'Le sommet de Paris – [Moscou] n’y était pas – a duré un jour.',
      'russie',
    ],
  ])('leaves to each side its own: %s', (_, lang, text, actor) => {
    expect(linkOf(text, DAY, lang)).toBe(actor);
  });

  it.each<[text: string, lang: Lang]>([
    ['Le Premier ministre – britannique de naissance – hésite.', 'fr'],
    ['The US — president included — waits.', 'en'],
  ])('is no part of a phrase: %s', (text, lang) => {
    for (const mention of mentionsIn({ asOf: DAY, lang, blocks: [text] }))
      expect(mention.text).not.toMatch(/[–—]/u);
  });
});
