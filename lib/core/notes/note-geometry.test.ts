import { describe, expect, it } from 'vitest';
import { joinLines, placeSigns, type Rectangle } from './note-geometry';

const at = (left: number, top: number, width: number, height = 20): Rectangle => ({
  left,
  top,
  width,
  height,
});

describe('the lines of a passage', () => {
  it.each<[why: string, rectangles: Rectangle[], expected: Rectangle[]]>([
    [
      'are one for each line of text',
      [at(10, 0, 90), at(0, 28, 40)],
      [at(10, 0, 90), at(0, 28, 40)],
    ],
    [
      'join what elements in a line have parted',
      [at(10, 0, 30), at(40, 2, 20, 16), at(60, 0, 30)],
      [at(10, 0, 80)],
    ],
    [
      'grow with what stands higher, as small capitals',
      [at(0, 4, 30, 14), at(30, 0, 10)],
      [at(0, 0, 40)],
    ],
    ['leave out what has no extent', [at(0, 0, 0), at(0, 0, 10)], [at(0, 0, 10)]],
    ['are none for a passage that is not shown', [], []],
  ])('%s', (_, rectangles, expected) => {
    expect(joinLines(rectangles, { x: 0, y: 0 })).toEqual(expected);
  });

  it('count from the origin, in half pixels', () => {
    expect(joinLines([at(10.26, 5.1, 20.2)], { x: -100, y: 5 })).toEqual([
      { left: 110.5, top: 0, width: 20, height: 20 },
    ]);
  });
});

describe('the signs', () => {
  const tops = (...lines: number[]) =>
    placeSigns(
      lines.map((top) => ({ line: at(100, top, 50), left: 100 })),
      24,
    ).map((sign) => sign?.top);

  it('stand in the margin before the text, and at the edge where there is none', () => {
    expect(placeSigns([{ line: at(150, 7, 50), left: 100 }], 24)).toEqual([at(72, 7, 24, 24)]);
    expect(placeSigns([{ line: at(8, 7, 50), left: 8 }], 24)).toEqual([at(0, 7, 24, 24)]);
  });

  it.each<[why: string, lines: number[], expected: number[]]>([
    ['stay at their line when they have room', [0, 40], [0, 40]],
    ['make room for each other on one line', [0, 0, 0], [0, 24, 48]],
    ['give way to a sign that had to move', [0, 0, 28], [0, 24, 48]],
    ['do so in whatever order the passages come', [30, 28], [52, 28]],
  ])('%s', (_, lines, expected) => {
    expect(tops(...lines)).toEqual(expected);
  });

  it('are not drawn for a passage that has no line', () => {
    expect(placeSigns([{ line: null, left: 100 }], 24)).toEqual([null]);
  });

  it('do not heed signs of another column', () => {
    const columns = [100, 500].map((left) => ({ line: at(left, 0, 50), left }));
    expect(placeSigns(columns, 24).map((sign) => sign?.top)).toEqual([0, 0]);
  });
});
