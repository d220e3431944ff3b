/**
 * Gives Node the prototypes of the DOM that `lib/dom/node-access.ts` captures
 * when it loads. Import this first. One window serves the nodes of all others.
 */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM();

Object.assign(globalThis, {
  Node: window.Node,
  Element: window.Element,
  Document: window.Document,
  Range: window.Range,
});
