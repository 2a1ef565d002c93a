/** Whose log a backup holds: a learner's own, or what a trainer asked for and got back. */
export type BackupKind = 'progress' | 'board';

interface Facts {
  /** What the file says of itself. Frozen, as all names in it are: golden backups of each release must open for ever. */
  format: string;
  /** In the name of the file. */
  fileName: string;
  /** The type of event that people count by, and what a person calls it. */
  counted: 'exercise-answered' | 'hand-in-received';
  /** UTF-16 units of a whole file. About 360,000 answers, or thousands of hand-ins. What has more is saved in parts. */
  longest: number;
  /** Characters of one event as JSON, and of one text in it: more than anybody types into a field, or a hand-in has. */
  longestEvent: number;
  longestText: number;
}

const MEGABYTE = 1024 * 1024;

/** A text has twice its length in JSON when each of its characters needs a mark before it. */
const LONGEST = { longestEvent: 2_100_000, longestText: 1_000_000 } as const;

export const BACKUPS: Readonly<Record<BackupKind, Facts>> = {
  progress: {
    format: 'crescendo-backup',
    fileName: 'progress',
    counted: 'exercise-answered',
    longest: 128 * MEGABYTE,
    ...LONGEST,
  },
  board: {
    format: 'crescendo-board-backup',
    fileName: 'team-board',
    counted: 'hand-in-received',
    longest: 256 * MEGABYTE,
    ...LONGEST,
  },
};
