import type { Board } from '../../../device/trainer-board.ts';
import { count } from '../../../primitives/count.ts';
import type { PersonErasure } from '../../../team/board/person-erasure.ts';

/** Erases somebody from the board. Resolves with what to say; never rejects. */
export async function erasePerson(board: Board, name: string, erasure: PersonErasure): Promise<string> {
  try {
    // Lists go on without the name before the old ones go: a crash in between loses nobody else's name.
    if (erasure.rosters.length > 0) await board.record(erasure.rosters);
    const isClean = await board.log.forget(erasure.ids);
    const done = `Erased from this browser: ${whatGoes(erasure)} of ${name}.`;
    return isClean
      ? done
      : `${done} The second copy could not be reached just now. What it holds of ${name} is not used any more, and is erased when you next open this page.`;
  } catch {
    return `${name} could not be erased, because this browser does not change its store right now. Everything is as it was. Try again, or restart the browser first.`;
  }
}

/** "3 hand-ins and the name on 2 lists". */
export function whatGoes({ handIns, rosters }: PersonErasure): string {
  const parts = [
    ...(handIns > 0 ? [count(handIns, 'hand-in')] : []),
    ...(rosters.length > 0 ? [`the name on ${count(rosters.length, 'list')}`] : []),
  ];
  return parts.join(' and ') || 'what is left';
}
