import { type Keeper, type Keeping, keepOnce } from '../../device/keep-once.ts';
import type { ResolvedAssignment } from '../../team/assignment/resolve-assignment.ts';

/** Takes an assignment on, or a newer edition of one; `known` when it was accepted before. */
export function acceptOnce(
  keeper: Keeper,
  { assignment, references }: Pick<ResolvedAssignment, 'assignment' | 'references'>,
): Promise<Keeping> {
  const { id, edition } = assignment;
  return keepOnce(
    keeper,
    'accept',
    { type: 'assignment-accepted', assignment, lessons: references },
    (event) =>
      event.type === 'assignment-accepted' && event.assignment.id === id && event.assignment.edition >= edition,
  );
}
