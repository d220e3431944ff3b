/**
 * Annotates a page in two steps: first who is named, which a reader waits for,
 * then what is claimed, which takes several times as long to find.
 *
 * Between the two steps the mentions are remembered. A worker that was stopped
 * in between has forgotten them and finds them again.
 */
import { annotate } from '../core/annotate';
import type { Annotations, Mention, PageText } from '../core/annotation';
import { findMentions } from '../core/linking/link';
import type { Engine } from '../core/names/engine';

/** Remembers the mentions of one page, until its claims are asked for. */
export class Annotator {
  #last: { text: string; engine: Engine; mentions: Mention[] } | null = null;

  /** Finds the mentions of `page`. */
  mentionsIn(page: PageText, engine: Engine): Mention[] {
    const mentions = findMentions(page, engine);
    this.#last = { text: JSON.stringify(page), engine, mentions };
    return mentions;
  }

  /** Finds the mentions and claims of `page`. */
  annotate(page: PageText, engine: Engine): Annotations {
    const last = this.#last;
    this.#last = null;
    const isSame = last?.engine === engine && last.text === JSON.stringify(page);
    return annotate(page, engine, isSame ? last.mentions : undefined);
  }
}
