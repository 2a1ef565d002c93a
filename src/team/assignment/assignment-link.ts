import { LINKS } from '../../formats/link/link-kinds.ts';
import { refusals } from '../../formats/link/link-refusals.ts';
import { packPayload, type Refused, unpackPayload } from '../../formats/link/payload.ts';
import { splitPayloads } from '../../formats/link/split-payloads.ts';
import type { Assignment } from '../../log/assignment.ts';
import { type AssignmentReading, fromRow, toRow } from './assignment-row.ts';
import type { AssignableCourse } from './course-outline.ts';

/**
 * The assignment as the fragment of a link, without `#`. Lessons go in as short codes as long as no two names of the
 * course have the same one, and else by their ids. Rejects where `canPack` is false.
 */
export const writeAssignmentPayload = (
  assignment: Assignment,
  course: Pick<AssignableCourse, 'lessons'>,
): Promise<string> => packPayload('assignment', LINKS.assignment.version, toRow(assignment, course.lessons));

/**
 * Reads what `writeAssignmentPayload` wrote, from a fragment, a link or a pasted text. Never rejects. Nothing in it has
 * been compared with the course yet: that is what `resolveAssignment` is for.
 */
export async function readAssignmentPayload(text: string): Promise<AssignmentReading | Refused> {
  // A mail may hold a # before the link; a link that is too long is told by the reader.
  const [first] = splitPayloads('assignment', text.slice(0, MOST_PASTED));
  const unpacked = await unpackPayload('assignment', LINKS.assignment.version, first ?? text);
  if ('refused' in unpacked) return unpacked;
  return fromRow(unpacked.value) ?? { refused: refusals.unheardOf };
}

/** A whole mail may be pasted; a link is found in no more of it than this. */
const MOST_PASTED = 100_000;
