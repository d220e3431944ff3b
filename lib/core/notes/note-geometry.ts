/** Where the boxes of notes stand: the lines of a passage, and the signs beside them. */

/** A rectangle in CSS pixels. */
export type Rectangle = { left: number; top: number; width: number; height: number };

/** Smaller movements than this are not drawn anew: browsers lay text out in fractions of a pixel. */
const GRAIN = 2;
/** Space between a sign and the text. */
const GAP = 4;

/**
 * Joins the rectangles of a passage, one or more a line and in reading order, to one a line,
 * counted from `origin`.
 */
export function joinLines(
  rectangles: readonly Rectangle[],
  origin: { x: number; y: number },
): Rectangle[] {
  const lines: Rectangle[] = [];
  for (const { left, top, width, height } of rectangles) {
    if (width <= 0 || height <= 0) continue;
    const last = lines.at(-1);
    const middle = top + height / 2;
    if (last && last.top <= middle && middle <= last.top + last.height) {
      const right = Math.max(last.left + last.width, left + width);
      const bottom = Math.max(last.top + last.height, top + height);
      last.left = Math.min(last.left, left);
      last.top = Math.min(last.top, top);
      last.width = right - last.left;
      last.height = bottom - last.top;
    } else lines.push({ left, top, width, height });
  }
  return lines.map(({ left, top, width, height }) => ({
    left: grain(left - origin.x),
    top: grain(top - origin.y),
    width: grain(width),
    height: grain(height),
  }));
}

/**
 * Places a sign of `size` pixels before the first line of each passage, in the margin where there
 * is one; signs that would cover one another stand below one another. `left` is where the text of
 * the passage starts. No line, no sign.
 */
export function placeSigns(
  passages: readonly { line: Rectangle | null; left: number }[],
  size: number,
): (Rectangle | null)[] {
  const signs: (Rectangle | null)[] = passages.map(
    ({ line, left }) =>
      line && {
        left: grain(Math.max(0, left - size - GAP)),
        top: line.top,
        width: size,
        height: size,
      },
  );
  const placed = signs.filter((sign) => sign !== null).sort((a, b) => a.top - b.top);
  placed.forEach((sign, index) => {
    for (const above of placed.slice(0, index)) {
      const beside = Math.abs(above.left - sign.left) >= size;
      if (!beside && sign.top < above.top + size) sign.top = above.top + size;
    }
  });
  return signs;
}

function grain(value: number): number {
  return Math.round(value * GRAIN) / GRAIN;
}
