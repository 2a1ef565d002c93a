import type { StoredEvent } from '../../log/event.ts';
import { dayOf, UNKNOWN_DAY } from '../../primitives/calendar-day.ts';
import { shownName } from '../hand-in/read-hand-ins.ts';
import { nameOf, personOf, readBody, receivedWork } from './board-assignments.ts';
import { type BoardEvent, isBoardEvent, type RosterSet } from './board-events.ts';
import { eventsOfPerson } from './events-of-person.ts';
import { compareNames, looseName, mayBe } from './person-names.ts';
import { personRated } from './practice-ratings.ts';
import { replyPlace } from './replies-made.ts';
import { rosterOf, rosterSet } from './roster.ts';

/** Somebody of whom a board holds something. */
export interface BoardPerson {
  /** For `erasureOf` and as a key; never shown. */
  person: string;
  /** As they typed it last, or as on a list. */
  name: string;
  handIns: number;
}

/** Everybody of whom something is kept, by name; whoever shared no name is told apart by the day of their last hand-in. */
export function peopleOf(events: readonly (StoredEvent | BoardEvent)[]): BoardPerson[] {
  const people = new Map<string, BoardPerson>();
  const known = events.filter(isBoardEvent);
  for (const name of known.flatMap((event) => (event.type === 'roster-set' ? event.names : []))) {
    const person = looseName(name);
    if (!people.has(person)) people.set(person, { person, name, handIns: 0 });
  }
  // Somebody may be on no list any more, and still have been rated.
  for (const event of known) {
    if (event.type !== 'practice-rated' || people.has(personRated(event))) continue;
    const person = personRated(event);
    people.set(person, { person, name: shownName(event.name) ?? `No name, rated on ${event.day}`, handIns: 0 });
  }
  for (const work of receivedWork(known)) {
    const person = personOf(work);
    const name = nameOf(work) ?? `No name, handed in on ${dayOf(work.handIn.at) || UNKNOWN_DAY}`;
    people.set(person, { person, name, handIns: (people.get(person)?.handIns ?? 0) + 1 });
  }
  return [...people.values()].toSorted((a, b) => compareNames(a.name, b.name));
}

/** Others who may be the same person under another form of the name. */
export const perhapsAlso = ({ person, name }: BoardPerson, people: readonly BoardPerson[]): BoardPerson[] =>
  people.filter((other) => other.person !== person && !other.person.startsWith('?') && mayBe(name, other.name));

/** What erasing somebody takes. */
export interface PersonErasure {
  /** The events to erase. */
  ids: readonly string[];
  /** The lists of who is expected that named them, as they go on without them. To be recorded before anything is erased. */
  rosters: readonly Pick<RosterSet, 'type' | 'assignment' | 'names' | 'details'>[];
  handIns: number;
  /** Where replies to them may have been begun. */
  places: readonly string[];
  /** For how many assignments those were. */
  assignments: number;
}

/** What to do so that nothing of a person is left on the board. */
export function erasureOf(events: readonly (StoredEvent | BoardEvent)[], person: string): PersonErasure {
  const ids = eventsOfPerson(events, person);
  const doomed = new Set(ids);
  const handIns = new Map<string, string>();
  const rosters = new Map<string, RosterSet>();
  for (const event of events.filter(isBoardEvent)) {
    if (event.type === 'roster-set') rosters.set(event.assignment, event);
    const handIn = event.type === 'hand-in-received' && doomed.has(event.id) ? readBody(event) : undefined;
    if (handIn) handIns.set(handIn.id, handIn.assignment.id);
  }
  return {
    ids,
    rosters: [...rosters.values()]
      .filter(({ id }) => doomed.has(id))
      .map((roster) =>
        rosterSet(
          roster.assignment,
          rosterOf(roster).filter(({ name }) => looseName(name) !== person),
        ),
      ),
    handIns: handIns.size,
    places: [...handIns.keys()].map(replyPlace),
    assignments: new Set(handIns.values()).size,
  };
}
