import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../tests/support/requests';
import { annotate } from '../core/annotate';
import { compileEngine, openEngine } from '../core/names/engine';
import { Annotator } from './annotator';

const ENGINE = openEngine(
  compileEngine({
    actors: [
      {
        id: 'emmanuel-macron',
        kind: 'person',
        label: { fr: 'Emmanuel Macron', en: 'Emmanuel Macron' },
        aliases: { fr: ['Emmanuel Macron'], en: ['Emmanuel Macron'] },
        summary: { fr: '', en: '' },
        sources: [],
      },
    ],
  }),
);
const PAGE = EXAMPLES.annotatePage;
const OTHER = { ...PAGE, blocks: [...PAGE.blocks].reverse() };

describe('a page annotated in two steps', () => {
  it('gets the same mentions in both, and in the end what one step would give', () => {
    const annotator = new Annotator();
    const mentions = annotator.mentionsIn(PAGE, ENGINE);
    expect(mentions.map(({ actor }) => actor)).toContain('emmanuel-macron');
    const annotations = annotator.annotate(structuredClone(PAGE), ENGINE);
    expect(annotations).toEqual(annotate(PAGE, ENGINE));
    expect(annotations.mentions).toEqual(mentions);
  });

  it.each([
    ['the text has changed in between', OTHER, ENGINE],
    ['another base was installed in between', PAGE, { ...ENGINE }],
  ])('is read again when %s', (_, page, engine) => {
    const annotator = new Annotator();
    annotator.mentionsIn(PAGE, ENGINE);
    expect(annotator.annotate(page, engine)).toEqual(annotate(page, engine));
  });

  it('can be annotated at once', () => {
    expect(new Annotator().annotate(PAGE, ENGINE)).toEqual(annotate(PAGE, ENGINE));
  });
});
