import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../device/learner.ts';
import type { LearningEvent } from '../../log/event.ts';

/** What counts of all that happened; renders anew after every change, whichever tab made it. */
export function useLog(person: Person): readonly LearningEvent[] {
  const [events, setEvents] = useState(person.events());
  useEffect(() => {
    const read = (): void => setEvents(person.events());
    read();
    return person.subscribe(read);
  }, [person]);
  return events;
}
