import { text } from '../../exercises/base.ts';

/** In letters: more than that is no line to say in one breath, and a page of paper has to hold it. */
const LONGEST_LINE = 220;

/** Something for a rep to say aloud. */
export const spokenLine = text.refine(({ length }) => length <= LONGEST_LINE, {
  message: `has more than ${LONGEST_LINE} letters, which nobody says in one breath.`,
  params: { mend: 'make it one or two short sentences.' },
});
