import type { BoardAssignment } from '../board/board-assignments.ts';
import { type BegunDraft, draftFrom, nextDraft } from './begun-draft.ts';
import type { AssignableCourse } from './course-outline.ts';
import { collectionIn } from './lesson-choice.ts';

interface Around {
  course: AssignableCourse;
  assignments: readonly BoardAssignment[];
  /** Who asks, as remembered from the last time, and where hand-ins go. */
  from: string;
  replyTo?: string;
  /** A day as YYYY-MM-DD. */
  today: string;
}

/**
 * What a link to this page asks to begin with: `module=<id>`, `path=<id>`, or an assignment of this browser as
 * `change=<id>` or `copy=<id>`. Both the query and the fragment are looked at: what the course has may stand in the query,
 * but an assignment is nobody else's business, and a fragment is sent to no server. Undefined without such a wish, and a
 * sentence when it can't be met.
 */
export function wishedDraft(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  { course, assignments, from, replyTo, today }: Around,
): BegunDraft | string | undefined {
  const wishes = new URLSearchParams(`${search.slice(1)}&${hash.slice(1)}`);
  for (const kind of ['module', 'path'] as const) {
    const id = wishes.get(kind);
    if (id === null) continue;
    const whole = collectionIn(course, { kind, id });
    if (!whole) return `This site no longer has that ${kind}. Choose from the list.`;
    return { draft: { ...nextDraft(from, replyTo).draft, title: whole.title, collection: { kind, id } } };
  }
  for (const as of ['change', 'copy'] as const) {
    const id = wishes.get(as);
    if (id === null) continue;
    const found = assignments.find(({ assignment }) => assignment.id === id);
    if (!found) return 'This browser doesn’t have that assignment. If you made it in another browser, change it there.';
    return draftFrom(found.assignment, course, { as, today });
  }
  return undefined;
}
