import { cleanText } from '../../primitives/clean-text.ts';
import { handInRefusals as refusals } from '../hand-in/hand-in-refusals.ts';
import { type ReadHandIn, type SetAsideWork, shownName } from '../hand-in/read-hand-ins.ts';
import type { BoardAssignment } from './board-assignments.ts';
import type { HandInReceived } from './board-events.ts';

export type NewHandIn = Omit<HandInReceived, 'id' | 'at' | 'device' | 'sortAt'>;

/** What of some work is news to the board. */
export interface NewHandIns {
  /** What to append to the board's log. */
  added: NewHandIn[];
  /** Those that are on the board already or came twice: sent again, which changes nothing. */
  known: { from: string; name: string | undefined }[];
  setAside: SetAsideWork[];
}

/** Sorts hand-ins that can be read into those for the board and those that are not. */
export function newHandIns(read: readonly ReadHandIn[], board: readonly BoardAssignment[]): NewHandIns {
  const sorted: NewHandIns = { added: [], known: [], setAside: [] };
  const here = new Map<string, Pick<ReadHandIn, 'body' | 'handIn'>>(
    board.flatMap(({ handIns }) =>
      handIns.map(({ handIn, received }) => [handIn.id, { body: received.body, handIn }] as const),
    ),
  );
  for (const one of read) {
    const { from, handIn } = one;
    const name = shownName(handIn.name);
    const reason = whyNotHere(one, board) ?? whyOther(here.get(handIn.id), one);
    if (reason !== undefined) sorted.setAside.push({ from, name, reason });
    else if (here.has(handIn.id)) sorted.known.push({ from, name });
    else {
      here.set(handIn.id, one);
      sorted.added.push(eventOf(one));
    }
  }
  return sorted;
}

function whyNotHere({ handIn }: ReadHandIn, board: readonly BoardAssignment[]): string | undefined {
  return board.some(({ assignment }) => assignment.id === handIn.assignment.id)
    ? undefined
    : refusals.unknownAssignment(cleanText(handIn.assignment.title, LONGEST_TITLE).text);
}

const LONGEST_TITLE = 120;

const whyOther = (known: Pick<ReadHandIn, 'body' | 'handIn'> | undefined, { body }: ReadHandIn): string | undefined =>
  known === undefined || known.body === body
    ? undefined
    : refusals.otherContent(shownName(known.handIn.name) ?? 'somebody');

const eventOf = ({ handIn, body, publicKey, signature, verdict }: ReadHandIn): NewHandIn => ({
  type: 'hand-in-received',
  handIn: handIn.id,
  body,
  ...(publicKey !== undefined && { publicKey }),
  ...(signature !== undefined && { signature }),
  verdict,
});
