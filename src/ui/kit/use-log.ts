import { useEffect, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { LearningEvent } from '../../log/event.ts';

/** What counts of all that happened; renders anew after every change, whichever tab made it. */
export function useLog(person: Pick<Learner, 'events' | 'subscribe'>): readonly LearningEvent[] {
  const [events, setEvents] = useState(person.events());
  useEffect(() => {
    const read = (): void => setEvents(person.events());
    read();
    return person.subscribe(read);
  }, [person]);
  return events;
}
