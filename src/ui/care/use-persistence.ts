import { useEffect, useState } from 'preact/hooks';
import { type Persistence, persist, persistence } from '../../device/persistence.ts';

/**
 * Whether the browser promised to keep what is stored, and `ask`, which resolves with what to tell the person. It is
 * looked up once: what is shown after that changes only when the person asks, so that the button to ask with does not
 * vanish under the finger when the browser changes its mind meanwhile.
 */
export function usePersistence(): { promise: Persistence | undefined; ask: () => Promise<string> } {
  const [promise, setPromise] = useState<Persistence>();
  useEffect(() => void persistence().then(setPromise), []);
  const ask = async (): Promise<string> => {
    const outcome = await persist();
    setPromise(outcome);
    return outcome === 'kept' ? 'Your browser promised to keep it.' : 'Your browser didn’t promise it this time.';
  };
  return { promise, ask };
}
