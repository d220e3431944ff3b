/**
 * Notices what happens to a page after it was read: live posts that come, change
 * and go, an article that appears late, a move to another article without a
 * load, a translation by the browser.
 *
 * Nothing of the page is patched. Only the article is observed in depth, and it
 * is read again as a whole, after a pause that grows with what reading cost:
 * 12,000 words take a few milliseconds, which is less than working out which of
 * them a hundred mutations concern.
 */
import { type ArticleReading, type NoArticle, rereadArticle } from './article';
import { containsNode, findFirst, isInPage, rootElementOf } from './node-access';
import type { LiveBlock } from './text-map';

/** How an article differs from its last reading. */
export type ArticleChange = {
  /** The article as it is now. */
  reading: ArticleReading;
  added: LiveBlock[];
  /** Blocks whose text changed. */
  changed: LiveBlock[];
  /** Blocks with the same text in new nodes: what is painted on them must be painted again. */
  redrawn: LiveBlock[];
  /** Ids of blocks that are gone. */
  removed: number[];
};

/** Mutations come in bursts: a pause of this length ends one, but none delays reading longer than the limit. */
const PAUSE_MS = 200;
const PAUSE_LIMIT_MS = 1000;
/** Reading takes at most this share of the time of the main thread. */
const READING_SHARE = 1 / 20;

const SUBTREE = { childList: true, characterData: true, subtree: true };

/**
 * Calls `onChange` when the blocks of `reading` have changed. Silent while the page is translated:
 * what it shows then is not the article, and comes back when the reader returns to the original.
 */
export function watchArticle(
  reading: ArticleReading,
  onChange: (change: ArticleChange) => void,
  signal: AbortSignal,
): void {
  let last = reading;
  let readingMs = 0;
  const reread = () => {
    if (isTranslated(document)) return;
    const started = performance.now();
    const change = compare(last, rereadArticle(last));
    readingMs = performance.now() - started;
    if (!change) return;
    last = change.reading;
    onChange(change);
  };
  const { root, scope } = reading;
  const outside = [scope.title, ...scope.standfirsts, ...scope.captions].filter(
    (element): element is Element => element !== null && !containsNode(root, element),
  );
  observeBursts([root, ...outside], SUBTREE, reread, signal, () => readingMs / READING_SHARE);
  // Coming back from a translation changes the text before the mark of it goes.
  watchTranslation((translated) => translated || reread(), signal);
}

/** Compares two readings; `null` if nothing differs. */
function compare(before: ArticleReading, reading: ArticleReading): ArticleChange | null {
  const known = new Map(before.blocks.map((live) => [live.block.id, live]));
  const change: ArticleChange = { reading, added: [], changed: [], redrawn: [], removed: [] };
  for (const live of reading.blocks) {
    const old = known.get(live.block.id);
    known.delete(live.block.id);
    if (!old) change.added.push(live);
    else if (old.block.text !== live.block.text || old.block.kind !== live.block.kind) {
      change.changed.push(live);
    } else if (!hasSameNodes(old, live)) change.redrawn.push(live);
  }
  change.removed.push(...known.keys());
  const { added, changed, redrawn, removed } = change;
  return added.length + changed.length + redrawn.length + removed.length ? change : null;
}

function hasSameNodes({ pieces: one }: LiveBlock, { pieces: other }: LiveBlock): boolean {
  return (
    one.length === other.length &&
    one.every(({ node, from }, index) => node === other[index]?.node && from === other[index]?.from)
  );
}

/** How long, and how often at most, a page is looked at again for an article that comes late. */
const LATE_MS = 15_000;
const LATE_LOOKS = 12;

/**
 * Looks at the page again as it grows, until `read` finds an article; `null` when none has come
 * within 15 seconds.
 */
export function awaitArticle(
  read: () => Promise<ArticleReading | NoArticle>,
  signal: AbortSignal,
): Promise<ArticleReading | null> {
  const { promise, resolve } = Promise.withResolvers<ArticleReading | null>();
  const end = new AbortController();
  const stop = (reading: ArticleReading | null) => {
    resolve(reading);
    end.abort();
  };
  const limits = AbortSignal.any([signal, AbortSignal.timeout(LATE_MS), end.signal]);
  limits.addEventListener('abort', () => stop(null), { once: true });
  if (limits.aborted) stop(null);
  let looks = 0;
  const lookOnce = async () => {
    if (limits.aborted) return;
    const reading = await read();
    if (!('silence' in reading)) stop(reading);
    else if (++looks === LATE_LOOKS) stop(null);
  };
  // What grows while the page is read is looked at after that.
  let last = Promise.resolve();
  const look = () => {
    last = last.then(lookOnce).catch(() => stop(null));
  };
  const body = findFirst(document, 'body');
  if (body) observeBursts([body], { childList: true, subtree: true }, look, limits);
  return promise;
}

/** How often the address and the place of the article are checked. */
const CHECK_MS = 1000;
/** How long a page may take to show what belongs to its new address. */
const SETTLE_LIMIT_MS = 3000;

/**
 * Calls `onMove` once, when the page has moved from the address `start` to another without a load,
 * or has thrown away the element that held the article, and has settled since.
 */
export function watchMove(
  root: Element | null,
  onMove: () => void,
  signal: AbortSignal,
  start = addressOf(),
): void {
  const end = new AbortController();
  const either = AbortSignal.any([signal, end.signal]);
  const check = () => {
    if (addressOf() === start && (!root || isInPage(root))) return;
    end.abort();
    void settled(signal).then(() => signal.aborted || onMove());
  };
  const timer = setInterval(check, CHECK_MS);
  either.addEventListener('abort', () => clearInterval(timer), { once: true });
  addEventListener('popstate', check, { signal: either });
  // Tells at once where it exists; the timer does elsewhere.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal: either });
}

/** The address of the page as it is now, without the place within it. */
export function addressOf(): string {
  return location.href.replace(/#.*$/, '');
}

/** Resolves when the page has stopped changing, or after some seconds. */
function settled(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = new AbortController();
  const either = AbortSignal.any([signal, AbortSignal.timeout(SETTLE_LIMIT_MS), end.signal]);
  either.addEventListener('abort', () => resolve(), { once: true });
  const body = findFirst(document, 'body');
  const stop = () => end.abort();
  if (body) observeBursts([body], { childList: true, subtree: true }, stop, either);
  // A page that was quick has nothing left to change.
  const timer = setTimeout(stop, PAUSE_LIMIT_MS);
  either.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return promise;
}

/** Is the page shown in a translation by the browser? Google and Microsoft mark the `html` element. */
export function isTranslated(document: Document): boolean {
  return (
    findFirst(
      document,
      'html.translated-ltr, html.translated-rtl, html[_msthash], html[_msttexthash]',
    ) !== null
  );
}

/** Calls `onChange` when a translation by the browser begins or ends. */
export function watchTranslation(
  onChange: (translated: boolean) => void,
  signal: AbortSignal,
): void {
  const html = rootElementOf(document);
  if (!html || signal.aborted) return;
  let translated = isTranslated(document);
  const observer = new MutationObserver(() => {
    if (isTranslated(document) === translated) return;
    translated = !translated;
    onChange(translated);
  });
  observer.observe(html, { attributeFilter: ['class', '_msthash', '_msttexthash'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Calls `onPause` after each burst of mutations, at least `leastMs` after the one before. */
function observeBursts(
  targets: readonly Node[],
  options: MutationObserverInit,
  onPause: () => void,
  signal: AbortSignal,
  leastMs: () => number = () => 0,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const fire = () => {
    timer = undefined;
    onPause();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === undefined) latest = now + Math.max(PAUSE_LIMIT_MS, leastMs());
    clearTimeout(timer);
    timer = setTimeout(fire, Math.min(Math.max(PAUSE_MS, leastMs()), latest - now));
  });
  for (const target of targets) observer.observe(target, options);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
