/**
 * The reader's own corrections: they win over the base at once, are listed, and can be undone.
 *
 * A correction is data, never a change to the pack: removing it restores what
 * the base says. Ids are made by the page that saves, so that a save may be
 * repeated.
 */
import type { PartialDate } from './interval';
import type { ActorId, FactId } from './knowledge';

/** Where a choice of actor holds: the article with this page key, or (`null`) every article. */
export type CorrectionScope = { page: string | null };

/** What the reader corrects. */
export type CorrectionBody =
  /** `text` does not name `from`, but `to`; `null` when it names nobody that the base knows. */
  | ({ type: 'not-this-actor'; text: string; from: ActorId; to: ActorId | null } & CorrectionScope)
  /** The actor is never underlined nor listed. */
  | { type: 'hide-actor'; actor: ActorId }
  /** The fact is never shown. */
  | { type: 'hide-fact'; fact: FactId }
  /** The reader's own words for an actor; `null` keeps what the base says. */
  | {
      type: 'edit-actor';
      actor: ActorId;
      label: string | null;
      role: { title: string; from: PartialDate | null; to: PartialDate | null } | null;
    };

/** A correction as it is stored. `label` names its object for the list of corrections. */
export type Correction = {
  id: string;
  /** Instant at which it was made, ISO 8601 in UTC. */
  madeAt: string;
  label: string;
  body: CorrectionBody;
};
