/** Things that cost much to make and are the same each time, made on first use and kept. */

/** Returns `make` with what it made kept for each list of words that it was asked for. */
export function once<Words extends string[], Made>(
  make: (...words: Words) => Made,
): (...words: Words) => Made {
  const made = new Map<string, Made>();
  return (...words) => {
    const key = words.join(' ');
    const one = made.get(key) ?? make(...words);
    made.set(key, one);
    return one;
  };
}
