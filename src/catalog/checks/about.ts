import { repeatedIndexes } from '../../primitives/repeated.ts';
import type { Check } from './check.ts';

/** What the page says of the site itself, below the course’s own sections. */
const TAKEN = ['how', 'privacy', 'reading', 'contact', 'content'];

/** A link leads to each section of the page “About”, and to one only. */
export const about: Check = ({ about: read }) => {
  if (!read) return [];
  const ids = read.facts.sections.map(({ id }) => id);
  const repeated = repeatedIndexes(ids);
  return ids.flatMap((id, index) => {
    const isTaken = TAKEN.includes(id);
    if (!isTaken && !repeated.has(index)) return [];
    return [
      {
        file: read.file,
        line: read.lineOf(['sections', index]),
        what: `${isTaken ? 'A section of the page has' : 'Two sections have'} the id \`${id}\`${isTaken ? ' already' : ''}.`,
        mend: 'give this one another id; links lead to it.',
      },
    ];
  });
};
