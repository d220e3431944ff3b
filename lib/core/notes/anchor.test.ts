import { describe, expect, it } from 'vitest';
import type { Block } from '../annotation';
import { anchorPassage, describePassage, prepareAnchorText } from './anchor';

const PARAGRAPHS = [
  'À Vilnius, la ministre a promis deux batteries avant l’été.',
  'Elle a refusé de dire combien de soldats les accompagneraient, ni pour combien de temps.',
  'Le Parlement votera le budget en avril, après une audition à huis clos.',
  'L’opposition demande que le mandat soit limité à un an et publié.',
];

function blocksOf(texts: string[], posts: (string | null)[] = []): Block[] {
  return texts.map((text, index) => ({
    id: 10 + index,
    kind: 'paragraph',
    text,
    post: posts[index] ?? null,
  }));
}

/** Describes `words`, which stand in the paragraph number `index`. */
function describeWords(blocks: Block[], index: number, words: string) {
  const block = blocks[index] as Block;
  const offset = block.text.indexOf(words);
  const passage = describePassage(
    prepareAnchorText(blocks, false),
    { block: block.id, offset },
    { block: block.id, offset: offset + words.length },
  );
  if (!passage) throw new RangeError(`${words} is not in paragraph ${index}`);
  return passage;
}

const show = (blocks: Block[], parts: { block: number; start: number; end: number }[]) =>
  parts.map((part) => blocks.find(({ id }) => id === part.block)?.text.slice(part.start, part.end));

describe('anchorPassage', () => {
  const blocks = blocksOf(PARAGRAPHS);
  const budget = describeWords(blocks, 2, 'Le Parlement votera le budget en avril');

  it('finds an unchanged passage where it was', () => {
    const anchored = anchorPassage(budget, prepareAnchorText(blocks, false));
    expect(anchored.state).toBe('exact');
    expect(show(blocks, anchored.parts)).toEqual(['Le Parlement votera le budget en avril']);
  });

  it('follows a passage to another paragraph number', () => {
    const later = blocksOf(['Mis à jour à midi.', ...PARAGRAPHS]);
    const anchored = anchorPassage(budget, prepareAnchorText(later, false));
    expect(anchored.state).toBe('exact');
    expect(anchored.parts[0]?.block).toBe(13);
  });

  it('gives the words of now when the passage was edited', () => {
    const edited = blocksOf(PARAGRAPHS.map((text) => text.replace('en avril', 'en mai')));
    const passage = describeWords(blocks, 2, PARAGRAPHS[2] as string);
    expect(anchorPassage(passage, prepareAnchorText(edited, false))).toMatchObject({
      state: 'changed',
      text: 'Le Parlement votera le budget en mai, après une audition à huis clos.',
    });
  });

  it('spans paragraphs with one part in each', () => {
    const passage = describePassage(
      prepareAnchorText(blocks, false),
      { block: 10, offset: 11 },
      { block: 12, offset: 12 },
    );
    if (!passage) throw new Error('no passage');
    const anchored = anchorPassage(passage, prepareAnchorText(blocks, false));
    expect(show(blocks, anchored.parts)).toEqual([
      'la ministre a promis deux batteries avant l’été.',
      PARAGRAPHS[1],
      'Le Parlement',
    ]);
  });

  it.each([
    ['lost when it is gone from a whole article', 2, false, 'lost'],
    ['hidden when it stood behind the paywall', 2, true, 'paywalled'],
  ] as const)('says that a passage is %s', (_, visible, truncated, state) => {
    const cut = prepareAnchorText(blocksOf(PARAGRAPHS.slice(0, visible)), truncated);
    expect(anchorPassage(budget, cut)).toEqual({ state, parts: [], text: null });
  });

  it('says lost, not hidden, for a passage missing from the visible part', () => {
    const early = describeWords(blocks, 0, 'la ministre a promis deux batteries');
    const rest = prepareAnchorText(blocksOf(PARAGRAPHS.slice(1)), true);
    expect(anchorPassage(early, rest).state).toBe('lost');
  });

  it('looks in the post of a live blog first', () => {
    const repeated = 'Le port de Klaipeda reste fermé ce soir, selon la mairie.';
    const live = blocksOf([repeated, 'Une pause.', repeated], ['p3', 'p2', 'p1']);
    const passage = describeWords(live, 2, repeated);
    const later = blocksOf(
      ['Reprise.', repeated, 'Une pause.', repeated],
      ['p4', 'p3', 'p2', 'p1'],
    );
    expect(anchorPassage(passage, prepareAnchorText(later, false)).parts[0]?.block).toBe(13);
  });
});

describe('describePassage', () => {
  it.each([
    ['of unknown blocks', { block: 1, offset: 0 }, { block: 10, offset: 3 }],
    ['that is empty', { block: 10, offset: 3 }, { block: 10, offset: 3 }],
    ['that runs backwards', { block: 11, offset: 3 }, { block: 10, offset: 3 }],
  ])('gives nothing for a passage %s', (_, from, to) => {
    expect(describePassage(prepareAnchorText(blocksOf(PARAGRAPHS), false), from, to)).toBeNull();
  });
});
