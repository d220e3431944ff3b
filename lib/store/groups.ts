/** Cuts long lists of records into groups that may be written in one transaction. */

/** A transaction beyond a megabyte made Chromium throw databases away; half of it leaves room for indexes. */
const LARGEST_GROUP = 250_000;
const MOST_RECORDS = 100;

/** Returns `records` in groups of some hundred kilobytes; a larger record stands alone. */
export function* groupsOf<Rec>(records: readonly Rec[]): Generator<Rec[]> {
  let group: Rec[] = [];
  let size = 0;
  for (const record of records) {
    const length = JSON.stringify(record).length;
    if (group.length > 0 && (size + length > LARGEST_GROUP || group.length === MOST_RECORDS)) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(record);
    size += length;
  }
  if (group.length > 0) yield group;
}
