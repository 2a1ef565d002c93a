import { useEffect, useState } from 'preact/hooks';
import { currentDay, onNewDay } from './day.ts';

/** Today, as YYYY-MM-DD by the calendar of this device, also after midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => currentDay());
  useEffect(() => {
    const look = (): void => setToday(currentDay());
    // It may have changed since it was drawn.
    look();
    return onNewDay(look);
  }, []);
  return today;
}
