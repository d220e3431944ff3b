/**
 * Finds every alias of a large set in a tokenised text, in time that does not
 * grow with the set: a hash table over token prefixes in one `Uint32Array`.
 *
 * Each alias and each of its token prefixes has a slot of 8 bytes, found by one
 * hash of the tokens and known by a second, independent one. From each token of
 * the text the scan extends while a longer alias may continue. A hit is compared
 * with the alias itself, so that equal hashes never pass for a name. A small bit map
 * of first tokens stays in the processor's cache and spares most words the walk to
 * the table. The compiled form is used as it stands: opening it reads a header only.
 */
import { fold, hashBytes, isWordByte, type Tokens } from './text';

/** A compiled set of aliases, each the number of its key in the order of compilation. */
export type AliasIndex = {
  /** Number of keys. */
  size: number;
  /** Bytes of bit map and hash table, without the keys that hits are compared with. */
  tableBytes: number;
  /**
   * Calls `visit` for every occurrence, overlaps included, ordered by first token and
   * then by length; tokens `first` to `last` (inclusive) are the key number `key`.
   */
  scan(tokens: Tokens, visit: (first: number, last: number, key: number) => void): void;
};

const MAGIC = 0x52504149;
const VERSION = 2;
const HEADER_WORDS = 8;
const LOAD = 0.75;
/** Bit of a slot's value that says that a longer alias continues. */
const CONTINUES = 0x80000000;
const MAX_SEEDS = 16;
/** Size of the bit map of first tokens, as a power of two: four bits a key, 128 kB at most: what the cache keeps. */
const MAP_BITS = { least: 10, most: 20 };

/** Mixes the hash of a further token into the hash that chooses the slot. */
function mixSlot(hash: number, token: number): number {
  return finish(Math.imul(hash, 0x9e3779b1) ^ token);
}

/** Mixes the hash of a further token into the fingerprint. */
function mixPrint(print: number, token: number, length: number): number {
  return finish((Math.imul(print, 0x27d4eb2f) + Math.imul(token, 0x165667b1) + length) | 0);
}

/** Finalizer of MurmurHash3. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** First slot for `hash` in a table of any size. */
function slotOf(hash: number, slots: number): number {
  return Math.floor(hash * (slots / 0x100000000));
}

/**
 * Compiles `keys` into the bytes that `openAliasIndex` reads. The number of a key is its place.
 *
 * @throws {RangeError} if two keys have the same tokens or a key has none.
 */
export function compileAliasIndex(keys: readonly string[]): ArrayBuffer {
  const blob = keyBlob(keys);
  for (let seed = 1; seed <= MAX_SEEDS; seed++) {
    const prefixes = hashPrefixes(blob, seed);
    const most = fillTable(prefixes, Math.ceil(prefixes.count / LOAD) + 1);
    const table = most && fillTable(prefixes, Math.ceil(most.used / LOAD) + 1);
    if (table) return write(table.slots, firstTokenMap(prefixes, keys.length), blob, seed);
  }
  throw new RangeError('Two aliases have the same tokens');
}

type Eight<Item> = [Item, Item, Item, Item, Item, Item, Item, Item];
type KeyBlob = { bytes: Uint8Array; offsets: Uint32Array };

/** The tokens of each key joined by one space, end to end. */
function keyBlob(keys: readonly string[]): KeyBlob {
  let bytes = new Uint8Array(1024);
  const offsets = new Uint32Array(keys.length + 1);
  let size = 0;
  keys.forEach((key, number) => {
    const folded = fold(key).bytes;
    if (size + folded.length > bytes.length) {
      const wider = new Uint8Array(bytes.length * 2 + folded.length);
      wider.set(bytes);
      bytes = wider;
    }
    const from = size;
    let gap = false;
    for (const byte of folded) {
      if (!isWordByte(byte)) gap = true;
      else {
        if (gap && size > from) bytes[size++] = 0x20;
        gap = false;
        bytes[size++] = byte;
      }
    }
    if (size === from) throw new RangeError(`Alias without a letter or digit: « ${key} »`);
    offsets[number + 1] = size;
  });
  return { bytes: bytes.subarray(0, size), offsets };
}

type Prefixes = {
  count: number;
  hash: Uint32Array;
  print: Uint32Array;
  value: Uint32Array;
  /** Place of the first prefix of each key. */
  first: Uint32Array;
};

/** Hashes of every token prefix of every key, in order; the value of a whole key is its number + 1. */
function hashPrefixes(blob: KeyBlob, seed: number): Prefixes {
  let count = blob.offsets.length - 1;
  for (const byte of blob.bytes) if (byte === 0x20) count++;
  const prefixes = {
    count,
    hash: new Uint32Array(count),
    print: new Uint32Array(count),
    value: new Uint32Array(count),
    first: new Uint32Array(blob.offsets.length - 1),
  };
  let place = 0;
  for (let key = 0; key + 1 < blob.offsets.length; key++) {
    const end = blob.offsets[key + 1] as number;
    let from = blob.offsets[key] as number;
    let hash = 0;
    let print = seed;
    prefixes.first[key] = place;
    while (from < end) {
      let to = from;
      while (to < end && blob.bytes[to] !== 0x20) to++;
      const token = hashBytes(blob.bytes, from, to);
      hash = mixSlot(hash, token);
      print = mixPrint(print, token, to - from);
      prefixes.hash[place] = hash;
      prefixes.print[place] = print || 1;
      prefixes.value[place++] = to === end ? key + 1 : CONTINUES;
      from = to + 1;
    }
  }
  return prefixes;
}

/** Fills a table of `size` slots, or returns `null` when two whole keys cannot be told apart. */
function fillTable(prefixes: Prefixes, size: number): { slots: Uint32Array; used: number } | null {
  const slots = new Uint32Array(size * 2);
  let used = 0;
  for (let index = 0; index < prefixes.count; index++) {
    const print = prefixes.print[index] as number;
    const value = prefixes.value[index] as number;
    let slot = slotOf(prefixes.hash[index] as number, size);
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== print)
      slot = slot + 1 === size ? 0 : slot + 1;
    const before = slots[slot * 2 + 1] as number;
    if (value !== CONTINUES && (before & ~CONTINUES) !== 0) return null;
    if (slots[slot * 2] === 0) used++;
    slots[slot * 2] = print;
    slots[slot * 2 + 1] = before | value;
  }
  return { slots, used };
}

/** One bit for each hash of a first token, in 2^n bits by the leading n bits of the hash. */
function firstTokenMap(prefixes: Prefixes, keys: number): Uint32Array {
  const bits = Math.min(
    MAP_BITS.most,
    Math.max(MAP_BITS.least, Math.ceil(Math.log2(keys * 4 + 1))),
  );
  const map = new Uint32Array(2 ** bits / 32);
  for (const place of prefixes.first) {
    const bit = (prefixes.hash[place] as number) >>> (32 - bits);
    map[bit >>> 5] = (map[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return map;
}

/** Joins header, bit map, table, key offsets and key bytes. */
function write(slots: Uint32Array, map: Uint32Array, blob: KeyBlob, seed: number): ArrayBuffer {
  const words = HEADER_WORDS + map.length + slots.length + blob.offsets.length;
  const byteLength = words * 4 + Math.ceil(blob.bytes.length / 4) * 4;
  const buffer = new ArrayBuffer(byteLength);
  const all = new Uint32Array(buffer, 0, words);
  const { length: keys } = blob.offsets;
  all.set([MAGIC, VERSION, byteLength, seed]);
  all.set([slots.length / 2, keys - 1, blob.bytes.length, map.length], 4);
  all.set(map, HEADER_WORDS);
  all.set(slots, HEADER_WORDS + map.length);
  all.set(blob.offsets, words - keys);
  new Uint8Array(buffer, words * 4).set(blob.bytes);
  return buffer;
}

/**
 * Opens what `compileAliasIndex` made, without copying or parsing it.
 *
 * @throws {RangeError} if `buffer` is something else, of another version or cut short.
 */
export function openAliasIndex(buffer: ArrayBuffer, offset = 0): AliasIndex {
  if (buffer.byteLength - offset < HEADER_WORDS * 4) throw new RangeError('Alias index cut short');
  const header = new Uint32Array(buffer, offset, HEADER_WORDS);
  const [magic, version, byteLength, seed, size, keys, blobLength, mapWords] =
    header as unknown as Eight<number>;
  if (magic !== MAGIC) throw new RangeError('Not an alias index');
  if (version !== VERSION) throw new RangeError(`Alias index of version ${version}`);
  const words = HEADER_WORDS + mapWords + size * 2 + keys + 1;
  if (byteLength !== words * 4 + Math.ceil(blobLength / 4) * 4) {
    throw new RangeError('Alias index with contradictory counts');
  }
  if (offset + byteLength > buffer.byteLength) throw new RangeError('Alias index cut short');
  const view = (word: number, length: number) => new Uint32Array(buffer, offset + word * 4, length);
  const map = view(HEADER_WORDS, mapWords);
  const mapShift = 32 - Math.log2(mapWords * 32);
  const slots = view(HEADER_WORDS + mapWords, size * 2);
  const offsets = view(words - keys - 1, keys + 1);
  const blob = new Uint8Array(buffer, offset + words * 4, blobLength);

  return {
    size: keys,
    tableBytes: slots.byteLength + map.byteLength,
    scan(tokens, visit) {
      const { count, hash: hashes, from, to } = tokens;
      for (let first = 0; first < count; first++) {
        let hash = 0;
        let print = seed;
        for (let last = first; last < count; last++) {
          const token = hashes[last] as number;
          hash = mixSlot(hash, token);
          if (last === first) {
            const bit = hash >>> mapShift;
            if (((map[bit >>> 5] as number) & (1 << (bit & 31))) === 0) break;
          }
          print = mixPrint(print, token, (to[last] as number) - (from[last] as number));
          const wanted = print || 1;
          let slot = slotOf(hash, size);
          let found = slots[slot * 2] as number;
          while (found !== 0 && found !== wanted) {
            slot = slot + 1 === size ? 0 : slot + 1;
            found = slots[slot * 2] as number;
          }
          if (found === 0) break;
          const value = slots[slot * 2 + 1] as number;
          const key = (value & ~CONTINUES) - 1;
          if (key >= 0 && isKey(blob, offsets, key, tokens, first, last)) visit(first, last, key);
          if (value < CONTINUES) break;
        }
      }
    },
  };
}

/** Are tokens `first` to `last` the key number `key`, byte for byte? */
function isKey(
  blob: Uint8Array,
  offsets: Uint32Array,
  key: number,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  let at = offsets[key] as number;
  for (let token = first; token <= last; token++) {
    if (token > first && blob[at++] !== 0x20) return false;
    const end = tokens.to[token] as number;
    for (let index = tokens.from[token] as number; index < end; index++) {
      if (blob[at++] !== tokens.bytes[index]) return false;
    }
  }
  return at === offsets[key + 1];
}
