/**
 * Makes text and addresses from a pack safe to show.
 *
 * Characters that turn the direction of writing can make a text or an address
 * read as another one; they are never needed in French or English.
 */

/** Controls, marks and overrides of direction, and invisible fillers. */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Scheme, host and the rest; no user name, no port, no other way to hide where a link leads. */
const HTTPS = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z0-9-]{2,})(?:[/?#][^\s\\<>"`{}|^]*)?$/i;

/** Returns `text` without characters that a reader cannot see. */
export function plainText(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Returns `value` with every text in it plain, whatever its shape. */
export function plainValue<Value>(value: Value): Value {
  if (typeof value === 'string') return plainText(value) as Value;
  if (Array.isArray(value)) return value.map(plainValue) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, plainValue(part)]),
  ) as Value;
}

/** Returns `url` if it is an https address with a plain host name (ASCII or punycode), otherwise `null`. */
export function httpsAddress(url: string | null): string | null {
  return url !== null && HTTPS.test(url) && plainText(url) === url ? url : null;
}
