/**
 * A file of several binary sections that is used as it stands: magic number,
 * version, total length, then the place of each section, each on a word border.
 *
 * Strings are kept in pairs of sections, offsets and UTF-8 bytes, and decoded one
 * at a time when asked for.
 */
import { decodeUtf8, encodeUtf8 } from './utf8';

const FIXED_WORDS = 4;

/** Joins `sections` into one buffer that `readSections` opens. */
export function writeSections(
  magic: number,
  version: number,
  sections: readonly (ArrayBuffer | ArrayBufferView)[],
): ArrayBuffer {
  const headerBytes = (FIXED_WORDS + sections.length * 2) * 4;
  let byteLength = headerBytes;
  for (const section of sections) byteLength += wordAligned(section.byteLength);
  const buffer = new ArrayBuffer(byteLength);
  const header = new Uint32Array(buffer, 0, headerBytes / 4);
  header.set([magic, version, byteLength, sections.length]);
  let place = headerBytes;
  sections.forEach((section, index) => {
    header.set([place, section.byteLength], FIXED_WORDS + index * 2);
    const bytes =
      section instanceof ArrayBuffer
        ? new Uint8Array(section)
        : new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    new Uint8Array(buffer, place).set(bytes);
    place += wordAligned(section.byteLength);
  });
  return buffer;
}

/** Place of a section in its buffer, in bytes. */
export type Section = { offset: number; length: number };

/**
 * Reads the header of `buffer` and nothing else.
 *
 * @throws {RangeError} if the buffer is of another kind or version, or was cut short.
 */
export function readSections(
  buffer: ArrayBuffer,
  magic: number,
  version: number,
  count: number,
): Section[] {
  const headerBytes = (FIXED_WORDS + count * 2) * 4;
  if (buffer.byteLength < headerBytes) throw new RangeError('Index cut short');
  const header = new Uint32Array(buffer, 0, headerBytes / 4);
  if (header[0] !== magic) throw new RangeError('Not an index of this program');
  if (header[1] !== version) throw new RangeError(`Index of version ${header[1]}, not ${version}`);
  if (header[2] !== buffer.byteLength || header[3] !== count) {
    throw new RangeError('Index cut short');
  }
  return Array.from({ length: count }, (_, index) => {
    const offset = header[FIXED_WORDS + index * 2] as number;
    const length = header[FIXED_WORDS + index * 2 + 1] as number;
    if (offset % 4 !== 0 || offset < headerBytes || offset + length > buffer.byteLength) {
      throw new RangeError('Index with contradictory lengths');
    }
    return { offset, length };
  });
}

/** Views the section as 32-bit words. */
export function wordsOf(buffer: ArrayBuffer, section: Section): Uint32Array {
  return new Uint32Array(buffer, section.offset, section.length / 4);
}

/** Views the section as bytes. */
export function bytesOf(buffer: ArrayBuffer, section: Section): Uint8Array {
  return new Uint8Array(buffer, section.offset, section.length);
}

/** Strings in compiled form: `offsets` has one element more than there are strings. */
export type StringTable = { offsets: Uint32Array; bytes: Uint8Array };

/** Compiles `strings`, in order. */
export function compileStrings(strings: Iterable<string>): StringTable {
  const parts: Uint8Array[] = [];
  const offsets = [0];
  let size = 0;
  for (const text of strings) {
    const bytes = encodeUtf8(text);
    parts.push(bytes);
    size += bytes.length;
    offsets.push(size);
  }
  const bytes = new Uint8Array(size);
  parts.forEach((part, index) => {
    bytes.set(part, offsets[index]);
  });
  return { offsets: Uint32Array.from(offsets), bytes };
}

/** Returns string number `index`. */
export function stringAt(table: StringTable, index: number): string {
  return decodeUtf8(table.bytes, table.offsets[index], table.offsets[index + 1]);
}

/** Finds `text` in a table compiled from sorted strings: its number, or -1. */
export function findString(table: StringTable, text: string): number {
  let low = 0;
  let high = table.offsets.length - 2;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = stringAt(table, middle);
    if (found === text) return middle;
    if (found < text) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function wordAligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
