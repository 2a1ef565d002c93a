import { useEffect, useState } from 'preact/hooks';
import type { KeptWork } from '../../device/kept-work.ts';
import type { LogHealth } from '../../log/health.ts';

/** How well the log is kept, now and after each change; renders anew with every new event as well. */
export function useHealth({ log }: KeptWork): LogHealth {
  const [health, setHealth] = useState(log.health());
  useEffect(() => {
    const read = (): void => setHealth(log.health());
    read();
    const stops = [log.watch(read), log.subscribe(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [log]);
  return health;
}
