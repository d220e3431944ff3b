/**
 * What a page that wants to know can try, as functions that run inside it.
 *
 * Both browsers run the same attacks; whatever they return must be empty.
 */

/** Starts to watch everything that a page can watch. Runs before the content script does. */
export function startSpying(): void {
  const seen: string[] = [];
  Object.assign(window, { spied: seen });
  const note = (what: string) => (value: unknown) => seen.push(`${what}: ${String(value)}`);
  addEventListener('message', (event) => note('message')(JSON.stringify(event.data)), true);
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        note('text')(node.textContent ?? '');
        note('markup')((node as Element).outerHTML ?? '');
      }
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    note('shadow')('attached through the page’s own method');
    return attach.call(this, init);
  };
}

/** Returns which of `words` (that stand in the card and not in the page) the page can get hold of. */
export function tryToRead(words: string[]): string[] {
  const view = window as unknown as {
    spied: string[];
    find(text: string, ...flags: boolean[]): boolean;
  };
  const found: string[] = [];
  for (const word of words) {
    getSelection()?.removeAllRanges();
    for (const inFrames of [false, true]) {
      try {
        // Case, backwards, wrap, whole word, in frames.
        if (view.find(word, false, false, true, false, inFrames)) found.push(`find: ${word}`);
      } catch {
        // Firefox refuses to search a frame of another origin, which is as good as finding nothing.
      }
    }
  }
  getSelection()?.selectAllChildren(document.documentElement);
  const haystacks = {
    selection: String(getSelection()),
    text: document.documentElement.innerText,
    markup: document.documentElement.outerHTML,
    spied: view.spied.join('\n'),
    highlights: [...CSS.highlights.values()].flatMap((one) => [...one].map(String)).join('\n'),
    timings: performance
      .getEntries()
      .map(({ name }) => name)
      .join('\n'),
  };
  for (const [place, text] of Object.entries(haystacks)) {
    for (const word of words) if (text.includes(word)) found.push(`${place}: ${word}`);
  }
  if (window.length > 0) found.push(`frames: ${window.length}`);
  const outside = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
  if (outside.length > 0) found.push('an open shadow root');
  if (/(chrome|moz)-extension:/.test(haystacks.timings + haystacks.markup + haystacks.spied)) {
    found.push('the address of the extension');
  }
  return found;
}

/**
 * Words of at least six letters of the card that stand nowhere in the page, not even inside
 * another word or in another case or accent, as `window.find` would find those. At most fifty.
 */
export function needlesOf(card: string, page: string): string[] {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const haystack = fold(page);
  const words = card.match(/\p{L}{6,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !haystack.includes(fold(word))).slice(0, 50);
}
