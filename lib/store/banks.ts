/**
 * Records packed for storage: banks of JSON bytes, and shards that tell in
 * which bank an id stands.
 *
 * One row a record makes an import ten times slower than banks do, and one
 * index object would have to be read whole at each start of the worker. A place
 * is `bank × BANK_RECORDS + position`. Shards hold pairs (hash of id, place)
 * sorted by hash; hashes may collide, so readers compare the id of the record.
 */

/** Most records in a bank. */
export const BANK_RECORDS = 128;
/** Most bytes in a bank, so that eight of them stay under half a megabyte; a longer record stands alone. */
export const BANK_BYTES = 56_000;
/** Mean number of ids in a shard: 8 kB. */
const SHARD_IDS = 1024;

const OPENING_BRACKET = 0x5b;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;

/** Records of one kind, packed. */
export type Packed = { banks: Uint8Array<ArrayBuffer>[]; shards: Uint32Array<ArrayBuffer>[] };

/** Packs `records` in their order. Same input, same bytes. */
export function packRecords(records: readonly { id: string }[]): Packed {
  const encoder = new TextEncoder();
  const banks: Uint8Array<ArrayBuffer>[] = [];
  const shards: [hash: number, place: number][][] = Array.from(
    { length: shardCount(records.length) },
    () => [],
  );
  let lines: Uint8Array[] = [];
  let bytes = 0;
  const closeBank = () => {
    if (lines.length > 0) banks.push(joinLines(lines, bytes));
    lines = [];
    bytes = 0;
  };
  for (const record of records) {
    const line = encoder.encode(JSON.stringify(record));
    if (lines.length === BANK_RECORDS || bytes + line.length > BANK_BYTES) closeBank();
    const hash = hashOf(record.id);
    shards[shardOf(hash, shards.length)]?.push([hash, banks.length * BANK_RECORDS + lines.length]);
    lines.push(line);
    bytes += line.length;
  }
  closeBank();
  return {
    banks,
    shards: shards.map((pairs) => Uint32Array.from(pairs.sort((a, b) => a[0] - b[0]).flat())),
  };
}

/** Unpacks a bank. */
export function readBank<Entry>(bank: Uint8Array): Entry[] {
  return JSON.parse(new TextDecoder().decode(bank)) as Entry[];
}

/** Number of shards for `records` records, a power of two. */
export function shardCount(records: number): number {
  let count = 1;
  while (count * SHARD_IDS < records) count *= 2;
  return count;
}

/** Number of the shard that holds `hash`. */
export function shardOf(hash: number, shards: number): number {
  return hash & (shards - 1);
}

/** Places whose id has `hash`, usually one or none. O(log length of `shard`). */
export function placesOf(shard: Uint32Array, hash: number): number[] {
  let low = 0;
  let high = shard.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shard[middle * 2] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let pair = low; shard[pair * 2] === hash; pair += 1) places.push(shard[pair * 2 + 1] ?? 0);
  return places;
}

/** FNV-1a over the UTF-16 code units of `id`: unsigned, 32 bits. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A JSON array of `lines`, which hold `bytes` bytes together. */
function joinLines(lines: Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const bank = new Uint8Array(bytes + lines.length + 1).fill(COMMA);
  bank[0] = OPENING_BRACKET;
  let offset = 1;
  for (const line of lines) {
    bank.set(line, offset);
    offset += line.length + 1;
  }
  bank[bank.length - 1] = CLOSING_BRACKET;
  return bank;
}
