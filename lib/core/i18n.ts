/**
 * Words for readers: keys of `assets/public/_locales`, and how a text is asked for.
 *
 * Families of messages share a prefix: `kind_person`, `error_storage_full`.
 * Browsers allow only letters, digits and `_` in keys, so ids with hyphens are
 * written with underscores; the compiler checks that the message exists.
 */
import type messages from '../../assets/public/_locales/fr/messages.json';
import type { Lang } from './knowledge';
import { once } from './once';

/** A key of the message catalogues. */
export type MessageKey = keyof typeof messages;

/** Returns the message for `key` in the reader's language, `$1`… replaced by `substitutions`. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** A catalogue in the format of browser extensions. */
export type Catalogue = Record<string, { message: string }>;

/** An id with its hyphens written as underscores. */
type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

/** Returns the key of `id` in a family of messages: `('error', 'storage-full')` gives `error_storage_full`. */
export function keyIn<Family extends string, Id extends string>(
  family: Family,
  id: Id,
): `${Family}_${Underscored<Id>}` {
  return `${family}_${id.replaceAll('-', '_') as Underscored<Id>}`;
}

/** Families that have a message for one and a message for several: `actors_one`, `actors_other`. */
export type PluralFamily = MessageKey extends infer Key
  ? Key extends `${infer Family}_one`
    ? Family
    : never
  : never;

const pluralRules = once((lang: Lang) => new Intl.PluralRules(lang));
const numberFormat = once((lang: Lang) => new Intl.NumberFormat(lang));

/** Returns the message of `family` for `count`, which is `$1`, in the plural of `lang`. */
export function plural(t: Translate, lang: Lang, family: PluralFamily, count: number): string {
  const form = pluralRules(lang).select(count) === 'one' ? 'one' : 'other';
  return t(`${family}_${form}` as MessageKey, numberFormat(lang).format(count));
}

/** Returns the language in which `t` answers: each catalogue names itself in the message `lang`. */
export function langOf(t: Translate): Lang {
  return t('lang') === 'en' ? 'en' : 'fr';
}

/** Makes a `Translate` of a catalogue, as the browser does: an unknown key gives `''`. */
export function translator(catalogue: Catalogue): Translate {
  return (key, ...substitutions) =>
    (catalogue[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
}
