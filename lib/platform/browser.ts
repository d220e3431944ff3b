/**
 * The one door to the browser's extension API; every other file of this folder
 * takes it from here, and no other folder knows it.
 */
import browser from 'webextension-polyfill';

/** Types of ports and senders. */
export type { Runtime } from 'webextension-polyfill';
/** The extension API of both browsers, with promises. */
export { browser };
