import { useState } from 'preact/hooks';
import { useFocusAfter } from '../../../exercises/use-focus.ts';
import { type Erasure, eraseSite } from '../erase.ts';
import type { Learner } from '../learner.ts';
import { backUp } from './back-up.ts';

interface Props {
  learner: Learner;
  onErased: (erasure: Erasure) => void;
}

/** Deleting all that this site keeps in this browser. */
export function ErasePanel({ learner, onErased }: Props) {
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const choices = useFocusAfter<HTMLParagraphElement>(asking);
  const save = async (): Promise<void> => setMessage(await backUp(learner));
  const erase = async (): Promise<void> => {
    setMessage('Erasing …');
    onErased(await eraseSite(learner.log));
  };

  return (
    <section class="panel" aria-labelledby="erase">
      <h2 id="erase">Erase everything</h2>
      <p>
        Deletes all that this site keeps in this browser: every answer and commitment, the second copy, and what the
        pages remember. Use it on a shared computer. Without a backup it can’t be taken back.
      </p>
      {asking ? (
        <p class="act" tabIndex={-1} ref={choices}>
          <button type="button" class="button quiet" onClick={() => void save()}>
            Back up first
          </button>
          <button type="button" class="button danger" onClick={() => void erase()} data-action="erase">
            Erase it all
          </button>
          <button type="button" class="button quiet" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </p>
      ) : (
        <p class="act" tabIndex={-1} ref={choices}>
          <button type="button" class="button quiet" onClick={() => setAsking(true)}>
            Erase …
          </button>
        </p>
      )}
      <p role="status">{message}</p>
    </section>
  );
}
