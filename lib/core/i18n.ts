/** Words for readers: keys of `assets/public/_locales`, and how a text is asked for. */
import type messages from '../../assets/public/_locales/fr/messages.json';

/** A key of the message catalogues. */
export type MessageKey = keyof typeof messages;

/** Returns the message for `key` in the reader's language, `$1`… replaced by `substitutions`. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
