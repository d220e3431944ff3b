import { describe, expect, it } from 'vitest';

import { modelPage } from '../../tests/support/model-pages';
import {
  attributeOf,
  bodyOf,
  childrenOf,
  closestOf,
  containsNode,
  documentTitleOf,
  findAll,
  findAllIn,
  findFirst,
  firstChildOf,
  isInPage,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentOf,
  precedes,
  rootElementOf,
  tagOf,
  textOf,
} from './node-access';

describe('a page whose forms hide the properties of its nodes', () => {
  const page = new DOMParser().parseFromString(modelPage('clobbered'), 'text/html');
  const form = findFirst(page, 'form') as Element;
  const body = bodyOf(page) as HTMLElement;

  it('does hide them from those who read properties', () => {
    const hidden = form as unknown as Record<string, unknown>;
    expect(tagOf(hidden.nextSibling as Element)).toBe('input');
    expect(tagOf(hidden.textContent as Element)).toBe('input');
  });

  it.each([
    ['body', () => tagOf(body), 'body'],
    ['root element', () => tagOf(rootElementOf(page) as Element), 'html'],
    ['title', () => documentTitleOf(page), 'Une page qui cache ses propres nœuds'],
    ['parent', () => parentOf(form), body],
    ['parent element', () => parentElementOf(form), body],
    ['first child', () => tagOf(firstChildOf(form) as unknown as Element), 'div'],
    ['next sibling', () => nextSiblingOf(form), null],
    ['type', () => nodeTypeOf(form), 1],
    ['tag', () => tagOf(form), 'form'],
    ['attribute', () => attributeOf(form, 'name'), 'outer'],
    ['children', () => childrenOf(form).length > 40, true],
    ['text', () => textOf(form)?.includes('Donald Tusk'), true],
    ['ancestors', () => closestOf(findFirst(page, 'article') as Element, 'form'), form],
    ['descendants', () => findAllIn(form, 'article p').length, 2],
    ['elements of the page', () => findAll(page, 'form').length, 1],
    ['containment', () => containsNode(form, findFirst(page, 'h1')), true],
    [
      'order',
      () => precedes(findFirst(page, 'h1') as Element, findFirst(page, 'p') as Element),
      true,
    ],
    ['presence', () => isInPage(form), true],
  ])('still gives its %s to the getters of the prototypes', (_what, read, expected) => {
    expect(read()).toEqual(expected);
  });
});

describe('precedes', () => {
  it('is false both ways when one holds the other', () => {
    const page = new DOMParser().parseFromString('<main><p>a</p></main>', 'text/html');
    const [main, paragraph] = [findFirst(page, 'main') as Element, findFirst(page, 'p') as Element];
    expect([precedes(main, paragraph), precedes(paragraph, main)]).toEqual([false, false]);
  });
});
