import { useEffect, useState } from 'preact/hooks';
import type { LearningEvent } from '../../../log/event.ts';
import type { Person } from '../learner.ts';

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
