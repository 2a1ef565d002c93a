import { refusals } from '../../formats/link/link-refusals.ts';
import { packPayload, type Refused, unpackPayload } from '../../formats/link/payload.ts';
import { splitPayloads } from '../../formats/link/split-payloads.ts';
import type { Assignment } from '../../log/assignment.ts';
import { type AssignmentReading, fromRow, toRow } from './assignment-row.ts';
import type { AssignableCourse } from './course-outline.ts';

const KIND = 'assignment';
const VERSION = 1;

/**
 * The assignment as the fragment of a link, without `#`. Lessons go in as short codes as long as no two names of the
 * course have the same one, and else by their ids. Rejects where `canPack` is false.
 */
export const writeAssignmentPayload = (
  assignment: Assignment,
  course: Pick<AssignableCourse, 'lessons'>,
): Promise<string> => packPayload(KIND, VERSION, toRow(assignment, course.lessons));

/** Whether the fragment of an address, without `#`, is meant for the page that opens assignments. */
export const isAssignmentFragment = (fragment: string): boolean => /^assignment\d/i.test(fragment);

/**
 * Reads what `writeAssignmentPayload` wrote, from a fragment, a link or a pasted text. Never rejects. Nothing in it has
 * been compared with the course yet: that is what `resolveAssignment` is for.
 */
export async function readAssignmentPayload(text: string): Promise<AssignmentReading | Refused> {
  // A mail may hold a # before the link; a link that is too long is told by the reader.
  const [first] = splitPayloads(KIND, text.slice(0, MOST_PASTED));
  const unpacked = await unpackPayload(KIND, VERSION, first ?? text);
  if ('refused' in unpacked) return unpacked;
  return fromRow(unpacked.value) ?? { refused: refusals.unheardOf };
}

/** A whole mail may be pasted; a link is found in no more of it than this. */
const MOST_PASTED = 100_000;
