import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type LiveBlock, mapText, offsetOf, rangeOf } from './text-map';

/** Shows `parts` in the page: strings as text nodes, each in an element of its own, `null` as a line break. */
function show(parts: (string | null)[]): LiveBlock {
  const element = document.createElement('p');
  document.body.append(element);
  const contents = parts.map((part) => {
    const holder = document.createElement(part === null ? 'br' : 'span');
    element.append(holder);
    if (part === null) return 'break' as const;
    const node = document.createTextNode(part);
    holder.append(node);
    return node;
  });
  const { text, pieces } = mapText(contents);
  return {
    block: { id: 0, kind: 'paragraph', text, post: null },
    element,
    nodes: [...new Set(pieces.map(({ node }) => node))],
    pieces,
  };
}

const find = (live: LiveBlock, text: string) => {
  const start = live.block.text.indexOf(text);
  return { start, end: start + text.length };
};

describe('mapText', () => {
  it.each([
    ['one node is verbatim', ['Emmanuel Macron'], 'Emmanuel Macron'],
    ['a word cut by an element is whole', ['L', 'e président'], 'Le président'],
    ['white space shows as one space', ['Keir \n\t Starmer'], 'Keir Starmer'],
    ['also across nodes', ['Keir ', ' Starmer'], 'Keir Starmer'],
    ['also when a node is nothing else', ['Keir', '\n', 'Starmer'], 'Keir Starmer'],
    ['none at the ends', ['  Keir Starmer', ' '], 'Keir Starmer'],
    ['a line break is a line end', ['Kiev', null, 'Paris'], 'Kiev\nParis'],
    ['in place of the spaces around it', ['Kiev ', null, ' \n Paris'], 'Kiev\nParis'],
    ['several line breaks are one', ['Kiev', null, ' ', null, 'Paris'], 'Kiev\nParis'],
    ['line breaks at the ends are none', [null, 'Kiev', null], 'Kiev'],
    ['no-break spaces stay', ['«\u00a0Kiev\u202f»\u2009'], '«\u00a0Kiev\u202f»\u2009'],
    ['accents stay as they are written', ['Se\u0301bastien'], 'Se\u0301bastien'],
    ['invisible characters stay', ['Sán\u00adchez\u200b'], 'Sán\u00adchez\u200b'],
    ['nothing is nothing', [' ', null], ''],
  ])('%s', (_why, parts, text) => {
    expect(show(parts).block.text).toBe(text);
  });
});

describe('rangeOf', () => {
  it.each([
    ['a name in one node', ['M. Emmanuel Macron parle'], 'Emmanuel Macron', 'Emmanuel Macron'],
    ['a name over three nodes', ['Em', 'manuel', ' Macron'], 'Emmanuel Macron', 'Emmanuel Macron'],
    [
      'a name over spread white space',
      ['Emmanuel \n', '\t Macron'],
      'Emmanuel Macron',
      'Emmanuel \n\t Macron',
    ],
    ['a name without the space before', ['de ', ' Paris'], ' Paris', 'Paris'],
    ['a name without the space after', ['Paris ', 'dit'], 'Paris ', 'Paris'],
    ['a name at a line break', ['Kiev', null, 'Paris'], 'Paris', 'Paris'],
  ])('shows %s', (_why, parts, text, shown) => {
    const live = show(parts);
    expect(rangeOf(live, find(live, text))?.toString()).toBe(shown);
  });

  it('starts and ends in text nodes', () => {
    const live = show(['Le ', 'Kremlin', ' se tait']);
    const range = rangeOf(live, find(live, 'Kremlin'));
    expect(range?.startContainer).toBe(live.nodes[1]);
    expect(range?.endContainer).toBe(live.nodes[1]);
  });

  it.each([
    ['white space', ['Kiev', null, 'Paris'], { start: 4, end: 5 }],
    ['an empty span', ['Kiev'], { start: 2, end: 2 }],
    ['a span behind the text', ['Kiev'], { start: 9, end: 12 }],
  ])('has nothing to show of %s', (_why, parts, span) => {
    expect(rangeOf(show(parts), span)).toBeNull();
  });

  it('gives up when the text was changed', () => {
    const live = show(['Keir Starmer à Kiev']);
    (live.nodes[0] as Text).data = 'Rishi Sunak à Kiev';
    expect(rangeOf(live, { start: 0, end: 12 })).toBeNull();
  });

  it('gives up when the text was taken off the page', () => {
    const live = show(['Keir Starmer à Kiev']);
    live.element.remove();
    expect(rangeOf(live, { start: 0, end: 12 })).toBeNull();
  });
});

describe('offsetOf', () => {
  it.each([
    ['in a node', ['M. ', 'Macron'], 1, 2, 5],
    ['at its end', ['M. ', 'Macron'], 1, 6, 9],
    ['at its start', ['M. ', 'Macron'], 1, 0, 3],
    ['in white space at the start of the block', ['  Macron'], 0, 1, 0],
    ['in collapsed white space', ['Keir   Starmer'], 0, 6, 4],
    ['after it', ['Keir   Starmer'], 0, 7, 5],
    ['in white space at the end of the block', ['Macron  '], 0, 8, 6],
  ])('counts %s', (_why, parts, node, offset, expected) => {
    const live = show(parts);
    expect(offsetOf(live, live.nodes[node] as Text, offset)).toBe(expected);
  });

  it('knows no node of another block', () => {
    expect(offsetOf(show(['Kiev']), show(['Paris']).nodes[0] as Text, 0)).toBeNull();
  });
});

describe('block text and page', () => {
  const part = fc.option(
    fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', ' ', '\n', '\u00a0', '🇫🇷', ',') }),
    { nil: null, freq: 6 },
  );

  it('agree on every character', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const live = show(parts);
        const { text } = live.block;
        expect(text).not.toMatch(/^[ \n]|[ \n]$|[ \n]{2}/);
        for (const { node, from, start, length } of live.pieces) {
          expect(node.data.slice(from, from + length)).toBe(text.slice(start, start + length));
          for (let step = 0; step <= length; step++) {
            expect(offsetOf(live, node, from + step)).toBe(start + step);
          }
        }
        const covered = live.pieces.reduce((sum, { length }) => sum + length, 0);
        expect(text.length - covered).toBe(Math.max(0, live.pieces.length - 1) - touching(live));
        live.element.remove();
      }),
    );
  });

  it('agree on every range', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(), fc.nat(), (parts, one, other) => {
        const live = show(parts);
        const { length } = live.block.text;
        const span = {
          start: Math.min(one, other) % (length + 1),
          end: Math.max(one, other) % (length + 1),
        };
        if (span.start < span.end) {
          const shown = rangeOf(live, span)?.toString() ?? '';
          const text = live.block.text.slice(span.start, span.end);
          expect(shown.replace(/[ \n]+/g, '')).toBe(text.replace(/[ \n]+/g, ''));
        }
        live.element.remove();
      }),
    );
  });
});

/** Number of pieces that follow another without white space between. */
function touching({ pieces }: LiveBlock): number {
  return pieces.filter(({ start }, index) => {
    const before = pieces[index - 1];
    return before !== undefined && before.start + before.length === start;
  }).length;
}
