import { afterEach, describe, expect, it } from 'vitest';
import { clear, draw } from '../tests/support/ui';
import { Rehearsal } from './Rehearsal';

afterEach(clear);

describe('Rehearsal', () => {
  it.each([
    ['a title', '.card-title'],
    ['a role with its dates', '.role + .fact-meta'],
    ['its place in the coalition', '.statement strong'],
    ['facts, and more behind a button', '.facts .fact + .fact + .fact, .more'],
    ['what has changed since', '.fact-later'],
    ['a source, and more behind a disclosure', '.sources summary'],
    ['corrections', '.correct'],
  ])('draws %s', async (_, selector) => {
    await draw(<Rehearsal />);
    expect(document.querySelector(selector)).not.toBeNull();
  });

  it('leads nowhere and takes no focus', async () => {
    await draw(<Rehearsal />);
    expect(document.querySelector('a[href], [role=dialog]')).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
});
