import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CLAIM, EXAMPLES, MENTION } from '../../tests/support/requests';
import { claimSchema, idSchema, mentionSchema, pageTextSchema } from './annotation-schema';
import { MAX_PAGE_TEXT } from './limits';

const PAGE = EXAMPLES.annotatePage;
const [BLOCK] = PAGE.blocks;

describe('pageTextSchema', () => {
  it('lets an article through as it is', () => {
    expect(v.parse(pageTextSchema, PAGE)).toEqual(PAGE);
  });

  it.each([
    ['an unknown field', { ...PAGE, html: '<p>' }],
    ['a day that is no day', { ...PAGE, asOf: 'hier' }],
    ['an address that is no web page', { ...PAGE, url: 'javascript:alert(1)' }],
    ['a language that is not read', { ...PAGE, lang: 'de' }],
    ['a block of unknown kind', { ...PAGE, blocks: [{ ...BLOCK, kind: 'comment' }] }],
    ['a block without text', { ...PAGE, blocks: [{ ...BLOCK, text: null }] }],
    ['a block with an unknown field', { ...PAGE, blocks: [{ ...BLOCK, node: {} }] }],
    [
      'more text than any article',
      { ...PAGE, blocks: Array(3).fill({ ...BLOCK, text: 'a'.repeat(MAX_PAGE_TEXT / 2) }) },
    ],
    ['a title as long as a book', { ...PAGE, title: 'a'.repeat(100_000) }],
  ])('refuses %s', (_, value) => {
    expect(v.safeParse(pageTextSchema, value).success).toBe(false);
  });
});

describe('mentionSchema and claimSchema', () => {
  it('let what was answered to the page come back', () => {
    expect(v.parse(mentionSchema, MENTION)).toEqual(MENTION);
    expect(v.parse(claimSchema, CLAIM)).toEqual(CLAIM);
  });

  it.each([
    ['a negative offset', { ...MENTION, start: -1 }],
    ['half an offset', { ...MENTION, start: 0.5 }],
    [
      'an unknown reason',
      { ...MENTION, candidates: [{ actor: 'a', score: 1, reasons: ['magic'] }] },
    ],
    [
      'a score that is no number',
      { ...MENTION, candidates: [{ actor: 'a', score: Number.NaN, reasons: [] }] },
    ],
    ['an actor that is no id', { ...MENTION, actor: '../../etc' }],
  ])('refuse %s', (_, value) => {
    expect(v.safeParse(mentionSchema, value).success).toBe(false);
  });

  it('refuse whatever else a hostile page makes up, without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(CLAIM)), (value, key) => {
        const claim = { ...CLAIM, [key]: value };
        const result = v.safeParse(claimSchema, claim);
        if (result.success) expect(result.output).toEqual(claim);
      }),
    );
  });
});

describe('idSchema', () => {
  it.each([
    ['an id of the base', 'emmanuel-macron', true],
    ['a random one', '0b6f7c1e-8d1f-4d53-9c55-3a1f2f9f0b11', true],
    ['an empty one', '', false],
    ['a path', 'a/b', false],
    ['a very long one', 'a'.repeat(101), false],
  ])('%s', (_, id, expected) => {
    expect(v.is(idSchema, id)).toBe(expected);
  });
});
