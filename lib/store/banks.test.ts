import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BANK_BYTES,
  BANK_RECORDS,
  hashOf,
  packRecords,
  placesOf,
  readBank,
  shardCount,
  shardOf,
} from './banks';

describe('packRecords', () => {
  it.each([
    ['a bank is full after 128 records', records(300), [128, 128, 44]],
    ['a bank is full before it grows too big', records(3, 'é'.repeat(20_000)), [1, 1, 1]],
    [
      'a record longer than a bank stands alone',
      [...records(1), ...records(1, 'x'.repeat(90_000)), ...records(1)],
      [1, 1, 1],
    ],
    ['nothing needs no bank', [], []],
  ])('%s', (_, input, sizes) => {
    expect(packRecords(input).banks.map((bank) => readBank(bank).length)).toEqual(sizes);
  });

  it('gives back each record under its id, in order, whatever its text', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ id: fc.string({ minLength: 1 }), text: fc.string({ unit: 'grapheme' }) }),
          {
            selector: (record) => record.id,
            maxLength: 400,
          },
        ),
        (input) => {
          const { banks, shards } = packRecords(input);
          const unpacked = banks.map((bank) => readBank<{ id: string; text: string }>(bank));
          expect(unpacked.flat()).toEqual(input);
          expect(shards.length).toBe(shardCount(input.length));
          for (const record of input) {
            const hash = hashOf(record.id);
            const places = placesOf(
              shards[shardOf(hash, shards.length)] ?? new Uint32Array(),
              hash,
            );
            expect(
              places.map(
                (place) => unpacked[Math.floor(place / BANK_RECORDS)]?.[place % BANK_RECORDS],
              ),
            ).toContainEqual(record);
          }
        },
      ),
    );
  });

  it('keeps eight banks of short records under half a megabyte', () => {
    const { banks } = packRecords(records(1_000, 'Un fait daté et sourcé. '.repeat(40)));
    expect(Math.max(...banks.map((bank) => bank.length))).toBeLessThan(
      BANK_BYTES + BANK_RECORDS + 2,
    );
    expect(8 * (BANK_BYTES + BANK_RECORDS + 2)).toBeLessThan(500_000);
  });

  it('spreads many ids over shards of a few kilobytes', () => {
    const { shards } = packRecords(records(20_000));
    expect(shards.length).toBe(32);
    expect(Math.max(...shards.map((shard) => shard.byteLength))).toBeLessThan(16_000);
  });
});

describe('placesOf', () => {
  it('returns every place of a hash that two ids share', () => {
    const shard = Uint32Array.from([3, 10, 7, 11, 7, 12, 4_294_967_295, 13]);
    expect(placesOf(shard, 7)).toEqual([11, 12]);
    expect(placesOf(shard, 4_294_967_295)).toEqual([13]);
    expect(placesOf(shard, 5)).toEqual([]);
    expect(placesOf(new Uint32Array(), 5)).toEqual([]);
  });
});

function records(count: number, text = 'court'): { id: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `fait-${index}`, text }));
}
