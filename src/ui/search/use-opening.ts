import { useEffect, useState } from 'preact/hooks';
import type { Opening } from '../../search/shared/opening.ts';
import { loadOpening } from './search-client.ts';

/** What the search offers before anything is typed; undefined while it is fetched, and empty where it can't be had. */
export function useOpening(): Opening | undefined {
  const [opening, setOpening] = useState<Opening | undefined>(undefined);
  useEffect(() => {
    loadOpening().then(setOpening, () => setOpening({ says: [], hasSituations: false }));
  }, []);
  return opening;
}
