import { useEffect, useState } from 'preact/hooks';
import { currentDay } from './day.ts';

/** Today, as YYYY-MM-DD; looked up again whenever the tab comes back, which may be days later. */
export function useToday(): string {
  const [today, setToday] = useState(() => currentDay());
  useEffect(() => {
    const look = (): void => setToday(currentDay());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
