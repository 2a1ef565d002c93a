import type { Assignment } from '../../log/assignment.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { type ReadHandIn, type SetAsideWork, shownName } from '../hand-in/read-hand-ins.ts';
import { assignmentFromHandIns } from './assignment-from-hand-ins.ts';
import type { BoardAssignment } from './board-assignments.ts';
import { type NewHandIn, newHandIns } from './new-hand-ins.ts';

/** What came of work that was brought in, for the trainer to read. */
export interface Outcome {
  /** By assignment, how many landed and whose they are. */
  landed: readonly { assignment: string; title: string; names: readonly string[] }[];
  /** Whose were on the board already. */
  known: readonly string[];
  setAside: readonly SetAsideWork[];
  /** How many wait for an assignment that this browser does not know. */
  waiting: number;
}

/** Work for an assignment that this browser does not know: nothing of it is lost as long as the page is open. */
export interface Stranded {
  /** The id of the assignment. */
  id: string;
  title: string;
  handIns: readonly ReadHandIn[];
  /** What can be put onto the board: its own link's, else what the hand-ins tell of it. Undefined when neither tells. */
  adoptable: Assignment | undefined;
  /** Whether that is from the link, and so has due day, pass mark and all. */
  whole: boolean;
}

const NO_NAME = 'No name';
const LONGEST_TITLE = 120;

/** Sorts what was read: what goes onto the board now, and what waits for an assignment that the board does not know. */
export function sortIncoming(
  read: readonly ReadHandIn[],
  boards: readonly BoardAssignment[],
): { events: NewHandIn[]; outcome: Outcome; waiting: ReadHandIn[] } {
  const titles = new Map(boards.map(({ assignment }) => [assignment.id, assignment.title]));
  const isKnown = ({ handIn }: ReadHandIn): boolean => titles.has(handIn.assignment.id);
  const waiting = read.filter((one) => !isKnown(one));
  const { added, known, setAside } = newHandIns(read.filter(isKnown), boards);
  const landed = new Map<string, string[]>();
  const byId = new Map(read.map(({ handIn }) => [handIn.id, handIn]));
  for (const event of added) {
    const handIn = byId.get(event.handIn);
    if (!handIn) continue;
    const names = landed.get(handIn.assignment.id) ?? [];
    names.push(shownName(handIn.name) ?? NO_NAME);
    landed.set(handIn.assignment.id, names);
  }
  return {
    events: added,
    outcome: {
      landed: [...landed].map(([assignment, names]) => ({ assignment, title: titles.get(assignment) ?? '', names })),
      known: known.map(({ name }) => name ?? NO_NAME),
      setAside,
      waiting: waiting.length,
    },
    waiting,
  };
}

/** What waits, by the assignment that it waits for, with what is known of that. */
export function strandedIn(
  waiting: readonly ReadHandIn[],
  links: readonly Assignment[],
  boards: readonly BoardAssignment[],
): Stranded[] {
  const groups = new Map<string, ReadHandIn[]>(links.map(({ id }) => [id, []]));
  for (const one of waiting) {
    const others = groups.get(one.handIn.assignment.id) ?? [];
    others.push(one);
    groups.set(one.handIn.assignment.id, others);
  }
  for (const { assignment } of boards) groups.delete(assignment.id);
  return [...groups].map(([id, handIns]) => {
    const link = links.findLast((each) => each.id === id);
    const adoptable = link ?? assignmentFromHandIns(handIns.map(({ handIn }) => handIn));
    const title = adoptable?.title ?? cleanText(handIns[0]?.handIn.assignment.title ?? '', LONGEST_TITLE).text;
    return { id, title, handIns, adoptable, whole: link !== undefined };
  });
}

/** The same work brought twice waits once. */
export function withoutRepeats(waiting: readonly ReadHandIn[]): ReadHandIn[] {
  return [...new Map(waiting.map((one) => [one.body, one])).values()];
}
