import { describe, expect, it } from 'vitest';

import { smallPack } from '../../tests/fixtures/small-pack';
import { annotatePlaced } from './annotate-placed';
import { makeEngine } from './load-engine';
import { readText } from './text-file';

const TEXT = 'Une visite\n\nEmmanuel Macron s’est rendu en Ukraine.\r\n  L’Ukraine attend.\n';

describe('annotatePlaced', () => {
  const placed = readText(TEXT, { date: '2026-01-06', url: null, today: '2026-09-01' });
  const annotated = annotatePlaced(placed, makeEngine(smallPack()));

  it('counts offsets of mentions and blocks from the start of the file', () => {
    expect(annotated.mentions.map(({ actor }) => actor)).toEqual([
      'emmanuel-macron',
      'ukraine',
      'ukraine',
    ]);
    for (const { start, end, text } of [...annotated.mentions, ...annotated.blocks]) {
      expect(TEXT.slice(start, end)).toBe(text);
    }
  });

  it('says for which day and language it was read', () => {
    expect([annotated.asOf, annotated.lang]).toEqual(['2026-01-06', 'fr']);
  });

  it('has the fields that other programs read, and no others', () => {
    expect(Object.keys(annotated)).toEqual(['asOf', 'lang', 'blocks', 'mentions', 'claims']);
    expect(Object.keys(annotated.mentions[0] ?? {})).toEqual([
      'start',
      'end',
      'text',
      'actor',
      'candidates',
      'confidence',
      'kind',
    ]);
  });
});
