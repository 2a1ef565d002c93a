import { cleanText } from '../primitives/clean-text.ts';
import type { Assignment } from './assignment.ts';

/** Characters of the texts that a trainer types. No more of each is shown, whoever wrote the record. */
export const MOST_LETTERS = { title: 120, from: 80, note: 1_000 } as const;

/** As it can be shown: the record may have come by a backup or a link in which nobody cleaned it. */
export const shownAssignment = (assignment: Assignment): Assignment => ({
  ...assignment,
  title: cleanText(assignment.title, MOST_LETTERS.title).text || 'Untitled',
  from: cleanText(assignment.from, MOST_LETTERS.from).text,
  note: cleanText(assignment.note, MOST_LETTERS.note, true).text,
});
