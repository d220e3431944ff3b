import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, tokenize, tokenKey } from '../text/text';
import { compileAliasIndex, openAliasIndex } from './alias-index';

/** Everything that an index of `keys` finds in `text`: first token, last token, key. */
function scan(keys: readonly string[], text: string): [number, number, string][] {
  const hits: [number, number, string][] = [];
  openAliasIndex(compileAliasIndex(keys)).scan(tokenize(text), (first, last, key) => {
    hits.push([first, last, keys[key] as string]);
  });
  return hits;
}

/** The same by comparing every run of tokens with every key. */
function search(keys: readonly string[], text: string): [number, number, string][] {
  const tokens = tokenize(text);
  const hits: [number, number, string][] = [];
  for (let first = 0; first < tokens.count; first++) {
    let run = '';
    for (let last = first; last < tokens.count; last++) {
      run = last === first ? keyOf(tokens, last) : `${run} ${keyOf(tokens, last)}`;
      for (const key of keys) if (tokenKey(key) === run) hits.push([first, last, key]);
    }
  }
  return hits;
}

describe('alias index', () => {
  it.each([
    ['an alias of one token', ['Kiev'], 'à Kiev', [[1, 1, 'Kiev']]],
    ['nothing inside a longer word', ['Iran'], 'les Iraniens', []],
    ['aliases whatever their separators', ['Royaume-Uni'], 'Royaume Uni', [[0, 1, 'Royaume-Uni']]],
    ['a name after an elision', ['Ukraine'], 'l’Ukraine', [[1, 1, 'Ukraine']]],
    [
      'aliases that begin alike',
      ['Emmanuel Macron', 'Emmanuel', 'Emmanuel Bonne'],
      'Emmanuel Macron',
      [
        [0, 0, 'Emmanuel'],
        [0, 1, 'Emmanuel Macron'],
      ],
    ],
    [
      'aliases inside others and across each other',
      ['sommet de Paris', 'Paris', 'Paris Match'],
      'le sommet de Paris Match',
      [
        [1, 3, 'sommet de Paris'],
        [3, 3, 'Paris'],
        [3, 4, 'Paris Match'],
      ],
    ],
    ['nothing when the text ends before the alias', ['cessez-le-feu'], 'un cessez-le', []],
    ['nothing without aliases', [], 'Kiev', []],
    ['nothing without text', ['Kiev'], '', []],
  ] as [string, string[], string, [number, number, string][]][])(
    'finds %s',
    (_, keys, text, expected) => {
      expect(scan(keys, text)).toEqual(expected);
    },
  );

  it('finds exactly what comparing every run of tokens finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'É', 'œ'),
      minLength: 1,
      maxLength: 2,
    });
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    const keys = fc.uniqueArray(phrase, { selector: tokenKey, maxLength: 60 });
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '-', '’', ', ', '\u00a0')), { maxLength: 40 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(keys, text, (aliases, sentence) => {
        expect(scan(aliases, sentence)).toEqual(search(aliases, sentence));
      }),
    );
  });

  it('finds each of many thousand aliases, and nothing that was not put in', () => {
    const name = (number: number) => `nom${number % 97} x${number} de y${number % 13}`;
    const keys = Array.from({ length: 20_000 }, (_, number) => name(number));
    const index = openAliasIndex(compileAliasIndex(keys));
    const found = new Set<number>();
    for (const [number, key] of keys.entries()) {
      index.scan(tokenize(key), (_first, _last, hit) => found.add(hit === number ? hit : -1));
    }
    expect(found.size).toBe(keys.length);
    expect(found.has(-1)).toBe(false);
    index.scan(tokenize('nom1 x1 de y2 nom20001 x20001'), () => expect.fail('no such alias'));
  });

  it('asks a third hash, so that two equal ones are no match', () => {
    const buffer = compileAliasIndex(['kiev']);
    const last = new Uint8Array(buffer, buffer.byteLength - 4);
    last.set([(last[0] as number) ^ 1]);
    openAliasIndex(buffer).scan(tokenize('Kiev'), () => expect.fail('the third hash differs'));
  });

  it('takes 8 bytes for each prefix at a load of three quarters, 2 for each key, and a bit map', () => {
    const keys = Array.from({ length: 3_000 }, (_, number) => `x${number}`);
    expect(compileAliasIndex(keys).byteLength).toBe(
      8 * 4 + (3_000 / 0.75 + 1) * 8 + 3_000 * 2 + 2 ** 14 / 8,
    );
  });

  it('finds nothing in long texts of words that it does not hold', () => {
    const keys = Array.from({ length: 50_000 }, (_, number) => `nom${number}`);
    const index = openAliasIndex(compileAliasIndex(keys));
    const text = Array.from({ length: 200_000 }, (_, number) => `mot${number}`).join(' ');
    index.scan(tokenize(text), (first) => expect.fail(`mot${first} is no alias`));
  });

  it('tells apart keys whose first hashes are equal', () => {
    // Two words of five letters with one FNV-1a hash of 32 bits, found by search.
    const [one, other] = collision();
    expect(scan([one], other)).toEqual([]);
    expect(scan([one, other], `${one} ${other}`)).toEqual([
      [0, 0, one],
      [1, 1, other],
    ]);
  });

  it('compiles the same aliases to the same bytes', () => {
    const keys = ['Emmanuel Macron', 'Macron', 'Paris'];
    expect(new Uint8Array(compileAliasIndex(keys))).toEqual(
      new Uint8Array(compileAliasIndex(keys)),
    );
  });

  it.each([
    ['two keys of the same tokens', ['Royaume-Uni', 'royaume uni']],
    ['a key without letters', ['Kiev', '…']],
  ])('refuses to compile %s', (_, keys) => {
    expect(() => compileAliasIndex(keys)).toThrow(RangeError);
  });

  it.each([
    ['an empty buffer', (_: ArrayBuffer) => new ArrayBuffer(0)],
    ['another file', (_: ArrayBuffer) => new ArrayBuffer(64)],
    ['a file cut short', (buffer: ArrayBuffer) => buffer.slice(0, -4)],
    ['another version', (buffer: ArrayBuffer) => withWord(buffer, 1, 99)],
    ['counts that do not add up', (buffer: ArrayBuffer) => withWord(buffer, 5, 1_000_000)],
  ])('refuses to open %s', (_, damage) => {
    expect(() => openAliasIndex(damage(compileAliasIndex(['Kiev', 'Paris'])))).toThrow(RangeError);
  });
});

/** Two made-up words that `hashBytes` does not tell apart. */
function collision(): [string, string] {
  const seen = new Map<number, string>();
  for (let number = 0; ; number++) {
    const word = (number * 2_654_435_761).toString(36);
    const { hash } = tokenize(word);
    const before = seen.get(hash[0] as number);
    if (before !== undefined && before !== word) return [before, word];
    seen.set(hash[0] as number, word);
  }
}

function withWord(buffer: ArrayBuffer, place: number, value: number): ArrayBuffer {
  const copy = buffer.slice(0);
  new Uint32Array(copy)[place] = value;
  return copy;
}
