import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawn, liveBlock, markOn } from '../../tests/support/live-block';
import { Highlighter, LAYERS, type Layer, MAX_RANGES, type Mark } from './highlighter';

let end: AbortController;
let highlighter: Highlighter<Mark>;

beforeEach(() => {
  end = new AbortController();
  highlighter = new Highlighter(end.signal);
});

afterEach(() => {
  end.abort();
  CSS.highlights.clear();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function paragraph(html: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

/** The texts painted in `layer`, in reading order. */
function painted(layer: Layer): string[] {
  const ranges = [...(CSS.highlights.get(`reperes-${layer}`) ?? [])] as Range[];
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

function countPainted(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

describe('painting', () => {
  it('puts each mark in the layer of its kind', async () => {
    const live = liveBlock(paragraph('Emmanuel Macron a reçu la coalition à Paris.'));
    highlighter.setBlock(live, [
      markOn(live, 'Emmanuel Macron'),
      markOn(live, 'la coalition', 'organization'),
      markOn(live, 'Paris', 'place'),
    ]);
    await drawn();
    expect(painted('person')).toEqual(['Emmanuel Macron']);
    expect(painted('organization')).toEqual(['la coalition']);
    expect(painted('place')).toEqual(['Paris']);
  });

  it('paints a name that is split over elements', async () => {
    const live = liveBlock(paragraph('<b>E</b>mmanuel <a href="#">Macron</a> est là.'));
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron')]);
    await drawn();
    expect(painted('person')).toEqual(['Emmanuel Macron']);
  });

  it('leaves the page as it was, byte for byte', async () => {
    const element = paragraph('<b>E</b>mmanuel <a href="#">Macron</a> est <i>à</i> Paris.');
    const nodes = [...element.childNodes];
    const before = document.documentElement.outerHTML;
    const live = liveBlock(element);
    highlighter.setBlock(live, [markOn(live, 'Emmanuel Macron'), markOn(live, 'Paris', 'place')]);
    await drawn();
    highlighter.setCurrent(null);
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...element.childNodes]).toEqual(nodes);
  });

  it('replaces the marks of a block and keeps those of others', async () => {
    const first = liveBlock(paragraph('Macron et Starmer'), 1);
    const second = liveBlock(paragraph('Meloni et Tusk'), 2);
    highlighter.setBlock(first, [markOn(first, 'Macron')]);
    highlighter.setBlock(second, [markOn(second, 'Meloni')]);
    await drawn();
    highlighter.setBlock(first, [markOn(first, 'Starmer')]);
    await drawn();
    expect(painted('person')).toEqual(['Starmer', 'Meloni']);
    highlighter.removeBlock(1);
    expect(painted('person')).toEqual(['Meloni']);
  });

  it('paints blocks that share an element', async () => {
    const element = paragraph('Macron à Paris.<br><br>Starmer à Londres.');
    const first = liveBlock(element, 1, [element.firstChild as Text]);
    const second = liveBlock(element, 2, [element.lastChild as Text]);
    highlighter.setBlock(first, [markOn(first, 'Macron')]);
    highlighter.setBlock(second, [markOn(second, 'Starmer')]);
    await drawn();
    expect(painted('person')).toEqual(['Macron', 'Starmer']);
    highlighter.removeBlock(1);
    expect(painted('person')).toEqual(['Starmer']);
  });

  it('keeps the ranges of a block that was read again unchanged', async () => {
    const element = paragraph('Macron à Paris.');
    const live = liveBlock(element);
    const marks = [markOn(live, 'Macron')];
    highlighter.setBlock(live, marks);
    await drawn();
    const before = [...(CSS.highlights.get('reperes-person') ?? [])];
    highlighter.setBlock(liveBlock(element), [...marks]);
    expect([...(CSS.highlights.get('reperes-person') ?? [])]).toEqual(before);
  });

  it('paints nothing for a block that the page has taken away', async () => {
    const element = paragraph('Macron à Paris.');
    const live = liveBlock(element);
    element.remove();
    highlighter.setBlock(live, [markOn(live, 'Macron')]);
    await drawn();
    expect(countPainted()).toBe(0);
  });
});

describe('the current mark', () => {
  it('is drawn in a layer of its own, above the others', async () => {
    const live = liveBlock(paragraph('Macron et Starmer'));
    const marks = [markOn(live, 'Macron'), markOn(live, 'Starmer')];
    highlighter.setBlock(live, marks);
    await drawn();
    highlighter.setCurrent(marks[1] ? highlighter.rangeOf(marks[1]) : null);
    expect(painted('current')).toEqual(['Starmer']);
    const priority = (layer: Layer) => CSS.highlights.get(`reperes-${layer}`)?.priority;
    expect(priority('current')).toBeGreaterThan(priority('person') ?? 0);
    expect(priority('person')).toBeGreaterThan(priority('claim-agrees') ?? 0);
    highlighter.setCurrent(null);
    expect(painted('current')).toEqual([]);
  });
});

describe('the registry that is shared with the page', () => {
  it('holds names of kinds only', () => {
    expect([...CSS.highlights.keys()].sort()).toEqual(
      Object.keys(LAYERS)
        .map((layer) => `reperes-${layer}`)
        .sort(),
    );
  });

  it('keeps the highlights of the page', async () => {
    const element = paragraph('Macron à Paris');
    const range = new Range();
    range.selectNodeContents(element);
    const own = new Highlight(range);
    CSS.highlights.set('search', own);
    const live = liveBlock(element);
    highlighter.setBlock(live, [markOn(live, 'Macron')]);
    await drawn();
    highlighter.clear();
    end.abort();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    expect(CSS.highlights.get('search')).toBe(own);
    expect(own.size).toBe(1);
  });

  it('is filled again after the page has cleared it', async () => {
    const live = liveBlock(paragraph('Macron à Paris'));
    highlighter.setBlock(live, [markOn(live, 'Macron')]);
    await drawn();
    CSS.highlights.clear();
    highlighter.restore();
    expect(painted('person')).toEqual(['Macron']);
  });

  it('leaves a layer to a newer copy of the extension when it ends', () => {
    const newer = new Highlight();
    CSS.highlights.set('reperes-person', newer);
    end.abort();
    expect(CSS.highlights.get('reperes-person')).toBe(newer);
    expect(CSS.highlights.has('reperes-place')).toBe(false);
  });
});

describe('a very long page', () => {
  const PER_BLOCK = 20;

  function fill(blocks: number): void {
    for (let id = 1; id <= blocks; id++) {
      const live = liveBlock(paragraph('Macron '.repeat(PER_BLOCK)), id);
      const marks = Array.from({ length: PER_BLOCK }, (_, at) => ({
        start: at * 7,
        end: at * 7 + 6,
        layer: 'person' as const,
      }));
      highlighter.setBlock(live, marks);
    }
  }

  async function idle(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    await drawn();
  }

  it('is painted whole when it has few enough marks', async () => {
    fill(MAX_RANGES / PER_BLOCK);
    await idle();
    expect(countPainted()).toBe(MAX_RANGES);
  });

  it('never registers more than the limit, and has what is in view painted after a jump', async () => {
    fill(200);
    await idle();
    expect(countPainted()).toBe(MAX_RANGES);
    const last = document.body.lastElementChild;
    last?.scrollIntoView();
    await idle();
    expect(countPainted()).toBeLessThanOrEqual(MAX_RANGES);
    const shown = ([...(CSS.highlights.get('reperes-person') ?? [])] as Range[]).filter((range) =>
      last?.contains(range.startContainer),
    );
    expect(shown).toHaveLength(PER_BLOCK);
  });
});
