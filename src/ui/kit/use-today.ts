import { useEffect, useState } from 'preact/hooks';
import { currentDay, onNewDay } from './day.ts';

/** Today, as YYYY-MM-DD by the calendar of this device, also after midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => currentDay());
  useEffect(() => onNewDay(() => setToday(currentDay())), []);
  return today;
}
