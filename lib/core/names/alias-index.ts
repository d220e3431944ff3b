/**
 * Finds every alias of a large set in a tokenised text, in time that does not
 * grow with the set: a hash table over token prefixes in one `Uint32Array`.
 *
 * Each alias and each of its token prefixes has a slot, found by one hash of the
 * tokens and known by a second, independent one of 32 bits. From each token of the
 * text the scan extends while a longer alias may continue. A whole alias must also
 * have a third hash of 16 bits, taken over its letters. A small bit map of first
 * tokens stays in the processor's cache and spares most words the walk to the table;
 * fingerprints lie apart from what they stand for, so that a miss reads one cache line.
 * The compiled form is used as it stands: opening it reads a header only.
 *
 * The names themselves are not kept: at a million they weigh more than all the rest.
 * A page of 20,000 words asks for some 20,000 runs of tokens, and a miss is compared
 * with 8.5 fingerprints on average (linear probing at a load of three quarters): what
 * is no alias passes for one with a probability of 20,000 · 8.5 / 2^48 = 6e-10 a page.
 */
import { fold, hashBytes, isWordByte, printBytes, type Tokens } from '../text/text';

/** A compiled set of aliases, each the number of its key in the order of compilation. */
export type AliasIndex = {
  /** Number of keys. */
  size: number;
  /**
   * Calls `visit` for every occurrence, overlaps included, ordered by first token and
   * then by length; tokens `first` to `last` (inclusive) are the key number `key`.
   */
  scan(tokens: Tokens, visit: (first: number, last: number, key: number) => void): void;
};

const MAGIC = 0x52504149;
const VERSION = 3;
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

/** Mixes the second hash of a further token into the fingerprint, which is never 0: that is an empty slot. */
function mixPrint(print: number, token: number): number {
  return finish((Math.imul(print, 0x27d4eb2f) + Math.imul(token, 0x165667b1)) | 0) || 1;
}

/** Mixes bytes of a token into the hash that confirms an alias. */
function mixCheck(check: number, bytes: Uint8Array, from: number, to: number): number {
  let mixed = check + 1;
  for (let index = from; index < to; index++) {
    mixed = Math.imul((mixed << 5) | (mixed >>> 27), 0x2c1b3c6d) ^ (bytes[index] as number);
  }
  return finish(mixed);
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
    if (table) return write(table, firstTokenMap(prefixes, keys.length), prefixes.check, seed);
  }
  throw new RangeError('Two aliases have the same tokens');
}

type Seven<Item> = [Item, Item, Item, Item, Item, Item, Item];
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
  /** Third hash of each key. */
  check: Uint16Array;
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
    check: new Uint16Array(blob.offsets.length - 1),
    first: new Uint32Array(blob.offsets.length - 1),
  };
  let place = 0;
  for (let key = 0; key + 1 < blob.offsets.length; key++) {
    const end = blob.offsets[key + 1] as number;
    let from = blob.offsets[key] as number;
    let hash = 0;
    let print = seed;
    let check = seed;
    prefixes.first[key] = place;
    while (from < end) {
      let to = from;
      while (to < end && blob.bytes[to] !== 0x20) to++;
      hash = mixSlot(hash, hashBytes(blob.bytes, from, to));
      print = mixPrint(print, printBytes(blob.bytes, from, to));
      check = mixCheck(check, blob.bytes, from, to);
      prefixes.hash[place] = hash;
      prefixes.print[place] = print;
      prefixes.value[place++] = to === end ? key + 1 : CONTINUES;
      from = to + 1;
    }
    prefixes.check[key] = check;
  }
  return prefixes;
}

type Table = { prints: Uint32Array; values: Uint32Array; used: number };

/** Fills a table of `size` slots, or returns `null` when two whole keys cannot be told apart. */
function fillTable(prefixes: Prefixes, size: number): Table | null {
  const prints = new Uint32Array(size);
  const values = new Uint32Array(size);
  let used = 0;
  for (let index = 0; index < prefixes.count; index++) {
    const print = prefixes.print[index] as number;
    const value = prefixes.value[index] as number;
    let slot = slotOf(prefixes.hash[index] as number, size);
    while (prints[slot] !== 0 && prints[slot] !== print) slot = slot + 1 === size ? 0 : slot + 1;
    const before = values[slot] as number;
    if (value !== CONTINUES && (before & ~CONTINUES) !== 0) return null;
    if (prints[slot] === 0) used++;
    prints[slot] = print;
    values[slot] = before | value;
  }
  return { prints, values, used };
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

/** Joins header, bit map, fingerprints, values and third hashes. */
function write(table: Table, map: Uint32Array, checks: Uint16Array, seed: number): ArrayBuffer {
  const { prints, values } = table;
  const words = HEADER_WORDS + map.length + prints.length * 2;
  const byteLength = words * 4 + Math.ceil(checks.length / 2) * 4;
  const buffer = new ArrayBuffer(byteLength);
  const all = new Uint32Array(buffer, 0, words);
  all.set([MAGIC, VERSION, byteLength, seed, prints.length, checks.length, map.length]);
  all.set(map, HEADER_WORDS);
  all.set(prints, HEADER_WORDS + map.length);
  all.set(values, HEADER_WORDS + map.length + prints.length);
  new Uint16Array(buffer, words * 4, checks.length).set(checks);
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
  const [magic, version, byteLength, seed, size, keys, mapWords] =
    header as unknown as Seven<number>;
  if (magic !== MAGIC) throw new RangeError('Not an alias index');
  if (version !== VERSION) throw new RangeError(`Alias index of version ${version}`);
  const words = HEADER_WORDS + mapWords + size * 2;
  if (byteLength !== words * 4 + Math.ceil(keys / 2) * 4) {
    throw new RangeError('Alias index with contradictory counts');
  }
  if (offset + byteLength > buffer.byteLength) throw new RangeError('Alias index cut short');
  const view = (word: number, length: number) => new Uint32Array(buffer, offset + word * 4, length);
  const map = view(HEADER_WORDS, mapWords);
  const mapShift = 32 - Math.log2(mapWords * 32);
  const prints = view(HEADER_WORDS + mapWords, size);
  const values = view(HEADER_WORDS + mapWords + size, size);
  const checks = new Uint16Array(buffer, offset + words * 4, keys);

  return {
    size: keys,
    scan(tokens, visit) {
      const { count, hash: hashes, print: tokenPrints } = tokens;
      for (let first = 0; first < count; first++) {
        let hash = 0;
        let print = seed;
        for (let last = first; last < count; last++) {
          hash = mixSlot(hash, hashes[last] as number);
          if (last === first) {
            const bit = hash >>> mapShift;
            if (((map[bit >>> 5] as number) & (1 << (bit & 31))) === 0) break;
          }
          print = mixPrint(print, tokenPrints[last] as number);
          let slot = slotOf(hash, size);
          let found = prints[slot] as number;
          while (found !== 0 && found !== print) {
            slot = slot + 1 === size ? 0 : slot + 1;
            found = prints[slot] as number;
          }
          if (found === 0) break;
          const value = values[slot] as number;
          const key = (value & ~CONTINUES) - 1;
          if (key >= 0 && checks[key] === checkOf(tokens, first, last, seed)) {
            visit(first, last, key);
          }
          if (value < CONTINUES) break;
        }
      }
    },
  };
}

/** The third hash of tokens `first` to `last`. */
function checkOf({ bytes, from, to }: Tokens, first: number, last: number, seed: number): number {
  let check = seed;
  for (let token = first; token <= last; token++) {
    check = mixCheck(check, bytes, from[token] as number, to[token] as number);
  }
  return check & 0xffff;
}
