/** Words in the reader's language, from the catalogues that the browser has chosen. */
import { langOf, type Translate } from '../core/i18n';
import type { Lang } from '../core/knowledge';
import { browser } from './browser';

/** Returns the message for a key; an unknown key gives `''`. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions);

/** Returns the language of the catalogue in use. */
export function uiLang(): Lang {
  return langOf(translate);
}
