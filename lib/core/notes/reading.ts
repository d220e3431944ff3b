/**
 * The record of a visit to an article, and the thread of a claim through the
 * articles that were read.
 */
import type { Annotations, PageText } from '../annotation';
import type { IsoDate } from '../interval';
import type { FactId } from '../knowledge';
import { countChanges, hashSentences } from './changes';
import type { Instant, ReadClaim, Reading } from './note';
import { countOrigins, sketchText } from './origins';

/** Characters of a claim that are kept as its wording. */
const LONGEST_WORDING = 300;

/**
 * Returns the record of this visit; `previous` is that of the last one, whose first visit it keeps.
 * Only claims that were related to facts are recorded.
 */
export function makeReading(
  page: PageText,
  annotations: Annotations,
  now: Instant,
  previous: Reading | null,
): Reading {
  const texts = page.blocks.map(({ text }) => text);
  return {
    key: page.key,
    url: page.url,
    title: page.title,
    publisher: page.publisher,
    asOf: page.asOf,
    firstReadAt: previous?.firstReadAt ?? now,
    lastReadAt: now,
    claims: annotations.claims
      .filter(({ facts }) => facts.length > 0)
      .map(
        ({ facts, text, frame }): ReadClaim => ({
          facts: facts.map(({ fact }) => fact),
          wording: text.length > LONGEST_WORDING ? `${text.slice(0, LONGEST_WORDING - 1)}…` : text,
          quantity: frame.quantity?.text ?? null,
          modality: frame.modality,
        }),
      ),
    sentences: hashSentences(texts),
    sketch: sketchText(texts.join('\n')),
  };
}

/** What changed in an article since `previous`; `null` at the first visit or when nothing did. */
export function changesSince(
  previous: Reading | null,
  current: Reading,
): { removed: number; added: number } | null {
  if (!previous) return null;
  const changes = countChanges(previous.sentences, current.sentences);
  return changes.removed + changes.added > 0 ? changes : null;
}

/** One article in the thread of a claim. */
export type ThreadLine = {
  key: string;
  url: string;
  title: string;
  publisher: string | null;
  asOf: IsoDate;
  readAt: Instant;
  wording: string;
  quantity: string | null;
  modality: string;
};

/** The articles in which a claim was met, oldest first. */
export type Thread = {
  lines: ThreadLine[];
  /** Articles that retell one text count once. */
  origins: number;
  /** The figure, or how sure the wording is, is not the same in all of them. */
  quantityMoved: boolean;
  modalityMoved: boolean;
};

/** Facts of a claim that say what it is about: the best ones. Context is shared by too many claims. */
const THREAD_FACTS = 2;

/** Returns the thread of the claim whose matched facts are `facts`, best first, without article `key`. */
export function threadOf(facts: FactId[], readings: Reading[], key: string): Thread {
  const wanted = new Set(facts.slice(0, THREAD_FACTS));
  const met = readings
    .filter((reading) => reading.key !== key)
    .flatMap((reading) => {
      const claim = reading.claims.find(({ facts: own }) =>
        own.slice(0, THREAD_FACTS).some((fact) => wanted.has(fact)),
      );
      return claim ? [{ reading, claim }] : [];
    })
    .sort((a, b) =>
      a.reading.asOf < b.reading.asOf ? -1 : a.reading.asOf > b.reading.asOf ? 1 : 0,
    );
  const lines = met.map(({ reading, claim }) => ({
    key: reading.key,
    url: reading.url,
    title: reading.title,
    publisher: reading.publisher,
    asOf: reading.asOf,
    readAt: reading.lastReadAt,
    wording: claim.wording,
    quantity: claim.quantity,
    modality: claim.modality,
  }));
  const quantities = new Set(lines.map(({ quantity }) => quantity).filter((text) => text !== null));
  return {
    lines,
    origins: countOrigins(met.map(({ reading }) => reading.sketch)),
    quantityMoved: quantities.size > 1,
    modalityMoved: new Set(lines.map(({ modality }) => modality)).size > 1,
  };
}
