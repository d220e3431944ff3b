import { describe, expect, it } from 'vitest';
import { loadPack, makeEngine } from '../../../tools/lib/load-engine';
import { annotate } from '../annotate';

describe('the frame of a claim', () => {
  const engine = makeEngine(loadPack());

  it('crosses a message unchanged, also when its quantity has no upper bound', () => {
    const text =
      'La Coalition des volontaires compte plus de 30 pays. La France enverra plusieurs milliers de soldats et au moins 20 avions en Ukraine.';
    const article = {
      url: null,
      asOf: '2026-01-07',
      lang: 'fr' as const,
      blocks: [{ id: 0, kind: 'paragraph' as const, text, post: null }],
    };
    const { claims } = annotate(article, engine);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.some(({ frame }) => frame.quantity?.max === null)).toBe(true);
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
  });
});
