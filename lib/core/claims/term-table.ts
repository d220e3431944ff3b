/**
 * From the name of a term to its number, by a hash table that needs no parsing.
 *
 * Slots hold a fingerprint and a number; two names with the same slot and the
 * same fingerprint would be taken for one, which at 64 bits does not happen.
 */

function hash(text: string, seed: number): number {
  let code = seed;
  for (let index = 0; index < text.length; index++) {
    code = Math.imul(code ^ text.charCodeAt(index), 0x01000193);
  }
  code = Math.imul(code ^ (code >>> 15), 0x85ebca6b);
  return (code ^ (code >>> 13)) >>> 0;
}

/** Builds the table for `names`, whose numbers are their places. */
export function compileTermTable(names: readonly string[]): Uint32Array {
  const size = Math.max(4, Math.ceil(names.length * 1.5));
  const table = new Uint32Array(size * 2);
  names.forEach((name, number) => {
    let slot = hash(name, 0x811c9dc5) % size;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) % size;
    table[slot * 2] = hash(name, 0x1b873593);
    table[slot * 2 + 1] = number + 1;
  });
  return table;
}

/** The number of `name`, or -1. */
export function termNumber(table: Uint32Array, name: string): number {
  const size = table.length / 2;
  const print = hash(name, 0x1b873593);
  let slot = hash(name, 0x811c9dc5) % size;
  for (;;) {
    const number = table[slot * 2 + 1] as number;
    if (number === 0) return -1;
    if (table[slot * 2] === print) return number - 1;
    slot = (slot + 1) % size;
  }
}
