import { useEffect, useState } from 'preact/hooks';
import { asksThePerson, type Persistence, persist, persistence } from '../../device/persistence.ts';
import { ASKING, answerWords } from '../kit/keep-words.ts';

/**
 * Whether the browser promised to keep what is stored, and `ask`, which calls back with what to tell the person. It is
 * looked up once: what is shown after that changes only when the person asks, so that the button to ask with does not
 * vanish under the finger when the browser changes its mind meanwhile.
 */
export function usePersistence(): { promise: Persistence | undefined; ask: (tell: (words: string) => void) => void } {
  const [promise, setPromise] = useState<Persistence>();
  useEffect(() => void persistence().then(setPromise), []);
  const ask = async (tell: (words: string) => void): Promise<void> => {
    if (asksThePerson()) tell(ASKING);
    const outcome = await persist();
    setPromise(outcome);
    tell(answerWords(outcome));
  };
  return { promise, ask: (tell) => void ask(tell) };
}
