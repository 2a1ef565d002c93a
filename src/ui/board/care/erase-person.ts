import type { Board } from '../../../device/trainer-board.ts';
import { count } from '../../../primitives/count.ts';
import type { PersonErasure } from '../../../team/board/person-erasure.ts';

/** Erases somebody from the board. Resolves with what to say; never rejects. */
export async function erasePerson(board: Board, name: string, erasure: PersonErasure): Promise<string> {
  try {
    // Lists go on without the name before the old ones go: a crash in between loses nobody else's name.
    if (erasure.rosters.length > 0) await board.record(erasure.rosters);
    const isClean = await board.log.forget(erasure.ids);
    const { drafts } = board.log;
    for (const place of erasure.places) {
      drafts.keep(place, undefined);
      for (const begun of drafts.others(place)) drafts.drop(begun);
    }
    const done = `Erased from this browser, for ${name}: ${whatGoes(erasure)}.`;
    return isClean
      ? done
      : `${done} We couldn’t reach the second copy just now. Nothing it has on ${name} is used anymore, and it gets erased the next time you open this page.`;
  } catch {
    return `We couldn’t erase ${name}, because this browser won’t change its store right now. Nothing changed. Try again, or restart the browser first.`;
  }
}

/** "3 hand-ins and the name on 2 lists". */
export function whatGoes({ handIns, rosters }: PersonErasure): string {
  const parts = [
    ...(handIns > 0 ? [count(handIns, 'hand-in')] : []),
    ...(rosters.length > 0 ? [`the name on ${count(rosters.length, 'list')}`] : []),
  ];
  return parts.join(' and ') || 'what’s left';
}
