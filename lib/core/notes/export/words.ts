/** Words that exports need, in the reader's language: given by the caller, who knows the catalogue. */
import type { NoteStatus } from '../note';

/** Words of an export. `date` writes an ISO date for a reader. */
export type ExportWords = {
  title: string;
  status: Record<NoteStatus, string>;
  created: string;
  modified: string;
  facts: string;
  actor: string;
  date: (isoDate: string) => string;
};
