import { type Verdict, verify } from '../hand-in/signature.ts';
import type { BoardAssignment, BoardHandIn } from './board-assignments.ts';
import type { HandInReceived } from './board-events.ts';

/**
 * What the signature of a hand-in on the board says now. The verdict that is stored with it came with whatever brought it,
 * such as a backup that anybody can write, so nobody is told “unaltered” on its word.
 */
export const verdictNow = (
  { body, publicKey, signature }: Pick<HandInReceived, 'body' | 'publicKey' | 'signature'>,
  subtle: SubtleCrypto | undefined,
): Promise<Verdict> => verify(subtle, body, { publicKey, signature });

/** Checking costs a moment each, and the board is checked again after every change. */
const checked = new WeakMap<HandInReceived, Promise<Verdict>>();

function checkedOnce(received: HandInReceived, subtle: SubtleCrypto | undefined): Promise<Verdict> {
  const known = checked.get(received) ?? verdictNow(received, subtle);
  checked.set(received, known);
  return known;
}

/** The same assignment with every hand-in checked; itself when all are what is stored of them. */
export async function checkedBoard(board: BoardAssignment, subtle: SubtleCrypto | undefined): Promise<BoardAssignment> {
  const handIns: BoardHandIn[] = [];
  let isAsStored = true;
  for (const handIn of board.handIns) {
    const verdict = await checkedOnce(handIn.received, subtle);
    isAsStored &&= verdict === handIn.received.verdict;
    handIns.push({ ...handIn, verdict });
  }
  return isAsStored ? board : { ...board, handIns };
}
