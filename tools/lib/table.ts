/** Prints rows as a plain text table, for people who read a terminal. */

/** Lays `rows` out in columns by field; fields of nested objects are joined by a dot. */
export function tableOf(rows: readonly object[]): string {
  const cells = rows.map((row) => flatten(row));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...cells.map((row) => columns.map((column) => row.get(column) ?? ''))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index]))));
  const isNumber = columns.map((column) =>
    cells.every((row) => /^[-\d.]*$/.test(row.get(column) ?? '')),
  );
  return lines
    .map((line) =>
      line
        .map((cell, index) => {
          const target = widths[index] as number;
          return isNumber[index] ? cell.padStart(target) : cell.padEnd(target);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Fields of `row` as text, in order. */
function flatten(row: object, prefix = ''): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'object' && value !== null) {
      for (const [name, cell] of flatten(value, `${prefix}${key}.`)) cells.set(name, cell);
    } else {
      cells.set(prefix + key, value === null ? '' : written(value));
    }
  }
  return cells;
}

/** Numbers with as many decimals as tell something. */
function written(value: unknown): string {
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0);
}

function width(cell: string | undefined): number {
  return cell?.length ?? 0;
}
