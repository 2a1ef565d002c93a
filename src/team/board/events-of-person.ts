import type { StoredEvent } from '../../log/event.ts';
import { personOf, receivedWork } from './board-assignments.ts';
import { type BoardEvent, isBoardEvent, type RosterSet } from './board-events.ts';
import { looseName } from './person-names.ts';
import { ratingsOfPerson } from './practice-ratings.ts';
import { detailsIn } from './roster.ts';

/**
 * Ids of the events to erase so that nothing of a person is left: their hand-ins for every assignment, what was replied, and
 * how they were rated. Rosters that name them are given anew without them, as `roster-set` events. `person` is as
 * `personOf` has it.
 */
export function eventsOfPerson(events: readonly (StoredEvent | BoardEvent)[], person: string): string[] {
  const known = events.filter(isBoardEvent);
  const work = receivedWork(known).filter((each) => personOf(each) === person);
  const handIns = new Set(work.map(({ received }) => received.handIn));
  const others = new Set([...work.map(({ received }) => received.id), ...ratingsOfPerson(known, person)]);
  const isTheirs = (event: BoardEvent): boolean => {
    if (event.type === 'roster-set') return namesIn(event).some((name) => looseName(name) === person);
    if (event.type === 'work-renamed') return looseName(event.name) === person;
    if (event.type === 'reply-made') return handIns.has(event.handIn);
    return others.has(event.id);
  };
  return known.filter(isTheirs).map(({ id }) => id);
}

const namesIn = ({ names, details }: RosterSet): readonly string[] => [
  ...names,
  ...detailsIn(details).map(({ name }) => name),
];
