/** How a page of the extension saves corrections; given by context to whatever can be corrected inside a card. */
import { createContext } from 'preact';
import type { CorrectionBody } from '../lib/core/corrections';

/** How corrections are saved and undone. */
export type Corrector = {
  /** Saves a correction and returns its id; `here` limits a choice of actor to this article. */
  save: (body: CorrectionBody, label: string, here: boolean) => Promise<string>;
  undo: (id: string) => Promise<void>;
  /** Returns the article that a report is about, or `null` where the card is in none. */
  article: () => Promise<{ title: string | null; url: string } | null>;
};

/** `null` where nothing can be corrected. */
export const CorrectorContext = createContext<Corrector | null>(null);
