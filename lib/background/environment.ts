/** What the background needs from the world around it; given by the entrypoint, or by a test. */
import type { IsoDate } from '../core/interval';
import type { Instant } from '../core/notes/note';
import type { CardNotices, TabNotices, TabRequests } from '../messages';

/** Key-value storage for plain data. */
export type Area = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Sets several values in one write. */
  setAll(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  removeAll(keys: readonly string[]): Promise<void>;
  /** Every value by key. */
  all(): Promise<Record<string, unknown>>;
};

/** The world. Notices to somebody who is not there are lost without failing. */
export type Environment = {
  /** Id of the extension. */
  extension: string;
  /** Address of the extension's own pages, with the slash at its end. */
  home: string;
  /** The reader's day. */
  today(): IsoDate;
  /** This instant, to be shown; what came first is never decided by it. */
  instant(): Instant;
  /** Milliseconds since any fixed point. */
  now(): number;
  /** Text of a file that is shipped with the extension. */
  readFile(path: string): Promise<string>;
  /** Stays; nothing of a private window goes there. */
  local: Area;
  /** Gone with the browser. */
  session: Area;
  /** May the content script be in a page at `url`? */
  mayRunOn(url: string, tabId: number): Promise<boolean>;
  /** Puts the content script into a tab, for this visit only. */
  runInTab(tabId: number): Promise<void>;
  notifyTab<Type extends keyof TabNotices>(
    tabId: number,
    type: Type,
    params: TabNotices[Type],
  ): Promise<void>;
  notifyTabs<Type extends keyof TabNotices>(type: Type, params: TabNotices[Type]): Promise<void>;
  askTab<Type extends keyof TabRequests>(
    tabId: number,
    type: Type,
  ): Promise<TabRequests[Type]['result'] | null>;
  notifyCards<Type extends keyof CardNotices>(
    tabId: number,
    type: Type,
    params: CardNotices[Type],
  ): Promise<void>;
  /** Writes on the extension's icon, for one tab. */
  setBadge(tabId: number, text: string): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  openPage(path: string): Promise<void>;
  /** Opens a page of the web in a tab of its own and returns the tab's id. */
  openTab(url: string): Promise<number>;
};
