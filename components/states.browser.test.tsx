/** Every state of the design page, as axe and a reader with a narrow or zoomed screen see it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../assets/ui/card.css';
import '../assets/ui/pages.css';
import '../assets/ui/panel.css';
import { clear, draw, LOOKS, look, violations } from '../tests/support/ui';
import { STATES } from './DesignPage';

const NAMES = Object.keys(STATES);

afterEach(clear);

describe.each(LOOKS)('in %s', (like) => {
  beforeAll(async () => {
    await page.viewport(400, 700);
    await look(like);
  });
  afterAll(() => look('light'));

  it.each(NAMES)('%s has nothing that axe finds wrong', async (name) => {
    await draw(STATES[name]?.());
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});

describe.each([
  ['at the width of the card', 360, '100%'],
  ['on the narrowest screen that must do', 320, '100%'],
  ['with text of twice the size', 360, '200%'],
])('%s', (_, width, fontSize) => {
  beforeAll(async () => {
    await page.viewport(width, 500);
    document.documentElement.style.fontSize = fontSize;
  });
  afterAll(() => document.documentElement.removeAttribute('style'));

  it.each(NAMES)('%s needs no scrolling sideways', async (name) => {
    await draw(STATES[name]?.());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('targets', () => {
  beforeAll(() => page.viewport(400, 700));

  it.each(NAMES)('of %s are at least 24 pixels high and wide', async (name) => {
    await draw(STATES[name]?.());
    const small = [...document.querySelectorAll('button, summary, input, select')]
      .filter((target) => {
        // A press on the label of a control is a press on the control.
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
    expect(small).toEqual([]);
  });
});
