import type { Assignment } from '../../log/assignment.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { handInRefusals as refusals } from '../hand-in/hand-in-refusals.ts';
import { type ReadHandIn, type SetAside, shownName } from '../hand-in/read-hand-ins.ts';
import type { BoardAssignment } from './board.ts';
import type { HandInReceived } from './board-events.ts';

export type NewHandIn = Omit<HandInReceived, 'id' | 'at' | 'device' | 'sortAt'>;

export interface Arrival {
  /** What to append to the board's log. */
  added: NewHandIn[];
  /** Those that are on the board already or came twice: sent again, which changes nothing. */
  known: { from: string; name: string | undefined }[];
  setAside: SetAside[];
}

/**
 * Sorts hand-ins that can be read into those for the board and those that are not. `only` is the id of the assignment
 * whose board is open; without it, those for every assignment of this browser are taken.
 */
export function receive(
  read: readonly ReadHandIn[],
  board: readonly BoardAssignment[],
  only?: Assignment['id'],
): Arrival {
  const arrival: Arrival = { added: [], known: [], setAside: [] };
  const here = new Map<string, Pick<ReadHandIn, 'body' | 'handIn'>>(
    board.flatMap(({ handIns }) =>
      handIns.map(({ handIn, received }) => [handIn.id, { body: received.body, handIn }] as const),
    ),
  );
  for (const one of read) {
    const { from, handIn } = one;
    const name = shownName(handIn.name);
    const reason = whyNotHere(one, board, only) ?? whyOther(here.get(handIn.id), one);
    if (reason !== undefined) arrival.setAside.push({ from, name, reason });
    else if (here.has(handIn.id)) arrival.known.push({ from, name });
    else {
      here.set(handIn.id, one);
      arrival.added.push(eventOf(one));
    }
  }
  return arrival;
}

function whyNotHere(
  { handIn }: ReadHandIn,
  board: readonly BoardAssignment[],
  only: string | undefined,
): string | undefined {
  const found = board.find(({ assignment }) => assignment.id === handIn.assignment.id);
  if (!found) return refusals.unknownAssignment(cleanText(handIn.assignment.title, LONGEST_TITLE).text);
  const { id, title } = found.assignment;
  return only === undefined || only === id ? undefined : refusals.otherAssignment(title);
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
