import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveBlock, markOn } from '../../tests/support/live-block';
import { Highlighter, type Mark } from './highlighter';
import { marksAt } from './hit-test';
import type { LiveBlock } from './text-map';

let end: AbortController;
let highlighter: Highlighter<Mark>;

beforeEach(() => {
  end = new AbortController();
  highlighter = new Highlighter(end.signal);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function block(html: string, style = ''): LiveBlock {
  const element = document.createElement('p');
  element.innerHTML = html;
  element.style.cssText = `font: 20px/30px serif; width: 400px; ${style}`;
  document.body.append(element);
  return liveBlock(element);
}

/** A point in the middle of the first `text` of `live`. */
function pointOn(live: LiveBlock, text: string): [x: number, y: number] {
  const probe = new Highlighter<Mark>(end.signal);
  const mark = markOn(live, text);
  probe.setBlock(live, [mark]);
  const box = probe.rangeOf(mark)?.getClientRects()[0];
  if (!box) throw new RangeError(text);
  return [box.left + box.width / 2, box.top + box.height / 2];
}

function textsAt(live: LiveBlock, [x, y]: [number, number]): string[] {
  return marksAt(highlighter, x, y).map(({ mark }) => live.block.text.slice(mark.start, mark.end));
}

describe('marksAt', () => {
  it('finds the mark under the point', () => {
    const live = block('Le président Emmanuel Macron est à Paris.');
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron'), markOn(live, 'Paris', 'place')]);
    expect(textsAt(live, pointOn(live, 'Macron'))).toEqual(['Emmanuel Macron']);
    expect(textsAt(live, pointOn(live, 'Paris'))).toEqual(['Paris']);
    expect(textsAt(live, pointOn(live, 'président'))).toEqual([]);
  });

  it('finds it to the last pixel of its last letter', () => {
    const live = block('Emmanuel <b>Macr</b>on est à Paris.');
    const mark = markOn(live, 'Emmanuel Macr');
    highlighter.setBlock(live, [mark]);
    const box = highlighter.rangeOf(mark)?.getBoundingClientRect();
    expect(textsAt(live, [(box?.right ?? 0) - 0.5, (box?.top ?? 0) + 10])).toEqual([
      'Emmanuel Macr',
    ]);
  });

  it.each([
    ['an initial set apart', '<span>E</span>mmanuel Macron parle.'],
    ['a link on the surname', 'Emmanuel <a href="#">Macron</a> parle.'],
    ['a name cut in three', 'Em<i>man</i>uel <b>Mac</b>ron parle.'],
    ['white space from the source', 'Emmanuel\n      Macron parle.'],
  ])('finds all parts of a name with %s', (_, html) => {
    const live = block(html);
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron')]);
    for (const part of ['Em', 'man', 'uel', 'Mac', 'ron']) {
      expect(textsAt(live, pointOn(live, part))).toEqual(['Emmanuel Macron']);
    }
  });

  it('finds the actor before the claim around it, and the claim alone on its free part', () => {
    const live = block('La coalition réunit 35 pays selon Emmanuel Macron.');
    highlighter.setBlock(live, [
      markOn(live, 'La coalition réunit 35 pays', 'claim-agrees'),
      markOn(live, 'La coalition', 'organization'),
    ]);
    expect(textsAt(live, pointOn(live, 'coalition'))).toEqual([
      'La coalition',
      'La coalition réunit 35 pays',
    ]);
    expect(textsAt(live, pointOn(live, '35 pays'))).toEqual(['La coalition réunit 35 pays']);
  });

  it('finds nothing beside the text, though the caret snaps to it', () => {
    const live = block('Emmanuel Macron');
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron')]);
    const [, y] = pointOn(live, 'Macron');
    expect(textsAt(live, [390, y])).toEqual([]);
    expect(textsAt(live, [390, y + 200])).toEqual([]);
  });

  it('gives the line that was hit of a mark that runs over several', () => {
    const live = block(`La coalition ${'se réunit '.repeat(12)} à Paris`);
    const mark = markOn(live, live.block.text, 'claim-differs');
    highlighter.setBlock(live, [mark]);
    const [x, y] = pointOn(live, 'Paris');
    const [hit] = marksAt(highlighter, x, y);
    const line = highlighter.rangeOf(mark)?.getClientRects()[hit?.line ?? -1];
    expect(line?.height).toBeLessThan(31);
    expect(line?.top).toBeLessThanOrEqual(y);
    expect(line?.bottom).toBeGreaterThanOrEqual(y);
  });

  it('finds nothing under what covers the text', () => {
    const live = block('Emmanuel Macron');
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron')]);
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    cover.textContent = 'Acceptez nos conditions';
    document.body.append(cover);
    expect(textsAt(live, pointOn(live, 'Macron'))).toEqual([]);
  });

  it('finds nothing in text that has changed since', () => {
    const live = block('Emmanuel Macron parle.');
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron')]);
    const point = pointOn(live, 'Macron');
    live.element.textContent = 'Keir Starmer parle.';
    expect(textsAt(live, point)).toEqual([]);
  });
});
