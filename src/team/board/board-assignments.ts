import type { Assignment } from '../../log/assignment.ts';
import type { StoredEvent } from '../../log/event.ts';
import { shownAssignment } from '../../log/shown-assignment.ts';
import type { HandIn } from '../hand-in/hand-in.ts';
import { handInOf, shownName } from '../hand-in/read-hand-ins.ts';
import type { Verdict } from '../hand-in/signature.ts';
import { type AssignmentMade, type BoardEvent, type HandInReceived, isBoardEvent } from './board-events.ts';
import { looseName } from './person-names.ts';
import { type PracticeRating, ratingsByPerson } from './practice-ratings.ts';
import { repliesMade, type SentReply } from './replies-made.ts';
import { type RosterPerson, rosterOf } from './roster.ts';

/** A hand-in on the board. */
export interface BoardHandIn {
  received: HandInReceived;
  /** What its signature says, once it was checked here. */
  verdict?: Verdict;
  handIn: HandIn;
  /** Whose it is, where the trainer said so. */
  renamed?: string;
  /** What this browser replied, the first one first; undefined where it has not. */
  replies?: readonly SentReply[];
}

export interface BoardAssignment {
  /** Its newest edition. */
  assignment: Assignment;
  closed: boolean;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** Who is expected; empty when no list was given. */
  roster: readonly RosterPerson[];
  /** In the order in which they were made. */
  handIns: readonly BoardHandIn[];
  /** How each person's practice was rated; that belongs to no assignment, and is the same for all. */
  ratings: ReadonlyMap<string, readonly PracticeRating[]>;
}

/** What the trainer's browser holds, newest assignment first. `events` are in order. */
export function boardAssignments(events: readonly (StoredEvent | BoardEvent)[]): BoardAssignment[] {
  const known = events.filter(isBoardEvent);
  const handIns = handInsIn(known);
  const ratings = ratingsByPerson(known);
  return madeIn(known)
    .map(({ assignment, at }) => ({
      assignment: shownAssignment(assignment),
      madeAt: at,
      closed: known.findLast((event) => event.type === 'assignment-closed' && event.assignment === assignment.id),
      roster: known.findLast((event) => event.type === 'roster-set' && event.assignment === assignment.id),
      handIns: (handIns.get(assignment.id) ?? []).toSorted(byTime),
      ratings,
    }))
    .map(({ closed, roster, ...rest }) => ({
      ...rest,
      closed: closed?.type === 'assignment-closed' && closed.closed,
      roster: roster?.type === 'roster-set' ? rosterOf(roster) : [],
    }))
    .toSorted((a, b) => b.madeAt - a.madeAt);
}

/**
 * Each assignment once, in its newest edition and with the time of its first. Of two that say they are the same edition
 * the later one counts: an assignment that was taken from a hand-in gives way to its own link.
 */
function madeIn(events: readonly BoardEvent[]): AssignmentMade[] {
  const made = new Map<string, AssignmentMade>();
  for (const event of events) {
    if (event.type !== 'assignment-made') continue;
    const before = made.get(event.assignment.id);
    if (!before) made.set(event.assignment.id, event);
    else if (event.assignment.edition >= before.assignment.edition) {
      made.set(event.assignment.id, { ...event, at: before.at });
    }
  }
  return [...made.values()];
}

/** Each hand-in once, by the id of its assignment. */
function handInsIn(events: readonly BoardEvent[]): Map<string, BoardHandIn[]> {
  const found = new Map<string, BoardHandIn[]>();
  const seen = new Set<string>();
  for (const work of receivedWork(events)) {
    if (seen.has(work.handIn.id)) continue;
    seen.add(work.handIn.id);
    const { id } = work.handIn.assignment;
    const others = found.get(id) ?? [];
    others.push(work);
    found.set(id, others);
  }
  return found;
}

/** All that was handed in and can be read, repetitions too, with whose it is. */
export function receivedWork(events: readonly (StoredEvent | BoardEvent)[]): BoardHandIn[] {
  const known = events.filter(isBoardEvent);
  const names = renamedIn(known);
  const made = repliesMade(known);
  return known.flatMap((received) => {
    if (received.type !== 'hand-in-received') return [];
    const handIn = readBody(received);
    if (!handIn) return [];
    const renamed = names.get(sourceOf({ handIn, received }));
    const replies = made.get(handIn.id);
    return [{ received, handIn, ...(renamed !== undefined && { renamed }), ...(replies && { replies }) }];
  });
}

/** The names that the trainer gave to work, by its source. */
function renamedIn(events: readonly BoardEvent[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const event of events) {
    if (event.type !== 'work-renamed') continue;
    const name = shownName(event.name);
    if (name === undefined) names.delete(event.source);
    else names.set(event.source, name);
  }
  return names;
}

const byTime = (a: BoardHandIn, b: BoardHandIn): number =>
  a.handIn.at - b.handIn.at || (a.handIn.id < b.handIn.id ? -1 : 1);

/** Bodies are large and never change, and the board is made anew after every change. */
const bodies = new WeakMap<HandInReceived, HandIn | undefined>();

/** Reads hand-ins ahead, some at a time, so that `boardAssignments` need not read a thousand at once. */
export function readAhead(events: readonly (StoredEvent | BoardEvent)[]): void {
  for (const event of events) if (isBoardEvent(event) && event.type === 'hand-in-received') readBody(event);
}

/** The hand-in that was received; undefined when it can't be read. */
export function readBody(event: HandInReceived): HandIn | undefined {
  if (!bodies.has(event)) bodies.set(event, handInOf(event.body));
  return bodies.get(event);
}

type Came = Pick<BoardHandIn, 'handIn' | 'received'>;

/** From which browser work came, together with the name on it; by itself where it was not signed. */
export const sourceOf = ({ handIn, received }: Came): string =>
  `${looseName(shownName(handIn.name) ?? '?')}\n${received.publicKey ?? handIn.id}`;

/** The name of whoever handed in: as the trainer has it, else as typed. Undefined when none was shared. */
export const nameOf = ({ handIn, renamed }: BoardHandIn): string | undefined => renamed ?? shownName(handIn.name);

/** Who handed in, for comparison: by name, and without one by browser. */
export function personOf(work: BoardHandIn): string {
  const name = nameOf(work);
  return name === undefined ? `?${work.received.publicKey ?? work.handIn.id}` : looseName(name);
}
