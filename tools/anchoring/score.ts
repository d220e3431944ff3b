/** Counts what a way of anchoring does with notes whose true fate is known. */
import type { Span } from '../../lib/core/annotation';
import type { EditedArticle } from './edit-scripts';

/** Finds the passage `span` of `before` again in `after`, for each span; `null` when it is lost. */
export type Anchoring = (before: string, after: string, spans: Span[]) => (Span | null)[];

/** Notes counted by what became of their passage and what the anchoring said. */
export type AnchoringScore = {
  notes: number;
  /** Passages whose words all stand together after the edits. */
  surviving: number;
  /** Of these, found where they are. */
  found: number;
  /** Notes put on words that share nothing with their passage. */
  wrong: number;
  /** Passages of which some words are left, and those shown as changed. */
  altered: number;
  alteredFound: number;
};

/** Runs `anchoring` over `articles`. A place is right when it overlaps what remains of the passage. */
export function scoreAnchoring(articles: EditedArticle[], anchoring: Anchoring): AnchoringScore {
  const score = { notes: 0, surviving: 0, found: 0, wrong: 0, altered: 0, alteredFound: 0 };
  for (const { before, after, notes } of articles) {
    const places = anchoring(before, after, notes);
    notes.forEach((note, index) => {
      const place = places[index] ?? null;
      const right =
        place !== null && [...note.remains].some((at) => at >= place.start && at < place.end);
      score.notes++;
      if (place !== null && !right) score.wrong++;
      if (note.kept) {
        score.surviving++;
        if (place?.start === note.kept.start && place.end === note.kept.end) score.found++;
      } else if (note.remains.size > 0) {
        score.altered++;
        if (right) score.alteredFound++;
      }
    });
  }
  return score;
}
