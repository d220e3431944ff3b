/**
 * Collects what a check of a pack finds, each finding with its file and record.
 */

/** Something found in a record; `record` is `null` for the file as a whole. */
export type Finding = {
  severity: 'error' | 'warning';
  file: string;
  record: string | null;
  message: string;
};

/** The findings of one check, in the order in which they were made. */
export class Findings {
  readonly list: Finding[] = [];

  /** Notes what makes the pack unfit. */
  error(file: string, record: string | null, message: string): void {
    this.list.push({ severity: 'error', file, record, message });
  }

  /** Notes what an editor should look at. */
  warn(file: string, record: string | null, message: string): void {
    this.list.push({ severity: 'warning', file, record, message });
  }

  /** An error for each value that `values` hold twice. */
  unique(file: string, record: string | null, field: string, values: readonly string[]): void {
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value)) this.error(file, record, `${field} holds ${value} twice`);
      seen.add(value);
    }
  }

  /** An error for each of `ids` that is not `known`, or there twice. */
  references(
    file: string,
    record: string,
    field: string,
    ids: readonly string[],
    known: { has(id: string): boolean },
  ): void {
    this.unique(file, record, field, ids);
    for (const id of ids)
      if (!known.has(id)) this.error(file, record, `${field}: no such id ${id}`);
  }

  /** The errors only. */
  get errors(): Finding[] {
    return this.list.filter(({ severity }) => severity === 'error');
  }
}
