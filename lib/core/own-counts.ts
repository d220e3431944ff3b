/** Numbers of what is kept of the reader. Drafts count as notes. */
export type OwnCounts = {
  notes: number;
  binned: number;
  corrections: number;
  readings: number;
  known: number;
};
