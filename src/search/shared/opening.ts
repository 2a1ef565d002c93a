/** What the search offers before anything is typed. */
export interface Opening {
  /** What buyers say: a few lines that come up often. */
  says: readonly string[];
  /** Whether there are calls to get ready for. */
  hasSituations: boolean;
}

/** So many lines are offered. */
export const OPENING_LINES = 6;
