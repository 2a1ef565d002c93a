import { useEffect, useState } from 'preact/hooks';
import { dayAfter } from '../day.ts';

/** Today, as YYYY-MM-DD; looked up again whenever the tab comes back, which may be days later. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayAfter(new Date(), 0));
  useEffect(() => {
    const look = (): void => setToday(dayAfter(new Date(), 0));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
