/** Live blocks and marks for tests that need no article around them. */
import type { Layer } from '../../lib/dom/highlighter';
import { type LiveBlock, mapText } from '../../lib/dom/text-map';

/** Returns the text of `nodes`, by default all under `element`, as the block `id`. */
export function liveBlock(element: Element, id = 1, nodes = textNodesUnder(element)): LiveBlock {
  const { text, pieces } = mapText(nodes);
  return {
    block: { id, kind: 'paragraph', text, post: null },
    element,
    nodes: nodes.filter((node) => pieces.some((piece) => piece.node === node)),
    pieces,
  };
}

function textNodesUnder(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Returns a mark on the first `text` of `live`. */
export function markOn(live: LiveBlock, text: string, layer: Layer = 'person') {
  const start = live.block.text.indexOf(text);
  if (start < 0) throw new RangeError(text);
  return { start, end: start + text.length, layer };
}

/** Resolves when the page has been drawn and observers have been told. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve));
}
