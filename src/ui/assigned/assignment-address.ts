import { pageOf } from '../../formats/link/link-kinds.ts';
import { canPack } from '../../formats/link/payload.ts';
import type { Assignment } from '../../log/assignment.ts';
import { href } from '../../primitives/href.ts';
import { writeAssignmentPayload } from '../../team/assignment/assignment-link.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';

/** The whole address that opens an assignment; undefined where the browser is too old to write it. */
export async function linkOf(assignment: Assignment, course: AssignableCourse): Promise<string | undefined> {
  if (!canPack()) return undefined;
  return `${location.origin}${href(pageOf('assignment'))}#${await writeAssignmentPayload(assignment, course)}`;
}

/** From here on a QR code needs more modules than a camera tells apart from the back of a room. */
export const LONG_LINK = 300;
