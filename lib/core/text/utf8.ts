/**
 * UTF-8 encoding and decoding without the platform: `lib/core` has no `TextEncoder`.
 *
 * Lone surrogates are encoded as if they were characters, and decoding trusts its
 * input: both ends are ours.
 */

/** Returns the UTF-8 bytes of `text`. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) as number;
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      index++;
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, length);
}

/** Code units that are joined at once. */
const CHUNK = 1024;

/** Returns the text of the UTF-8 `bytes` from `from` up to `to`. */
export function decodeUtf8(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = '';
  let index = from;
  let units: number[] = [];
  const next = () => (bytes[index++] as number) & 0x3f;
  while (index < to) {
    const lead = bytes[index++] as number;
    let code = lead;
    if (lead >= 0xf0) code = ((lead & 7) << 18) | (next() << 12) | (next() << 6) | next();
    else if (lead >= 0xe0) code = ((lead & 15) << 12) | (next() << 6) | next();
    else if (lead >= 0xc0) code = ((lead & 31) << 6) | next();
    if (code < 0x10000) units.push(code);
    else units.push(0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff));
    if (units.length < CHUNK) continue;
    text += String.fromCharCode(...units);
    units = [];
  }
  return text + String.fromCharCode(...units);
}
