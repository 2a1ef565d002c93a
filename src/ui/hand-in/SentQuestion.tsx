import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trainerName } from '../../team/hand-in/trainer-name.ts';

interface Props {
  /** Who asked for the work; may be empty. */
  from: string;
  /** Whether it is still to be said. */
  asks: boolean;
  onSent: () => void;
}

/** Whether work went off nobody but the person knows: a copied link may never be pasted. */
export function SentQuestion({ from, asks, onSent }: Props) {
  const [answer, setAnswer] = useState<'sent' | 'not-yet'>();
  const thanks = useRef<HTMLParagraphElement>(null);
  const trainer = trainerName(from);
  // The button that had the focus is gone.
  useLayoutEffect(() => thanks.current?.focus(), [answer]);
  const yes = (): void => {
    onSent();
    setAnswer('sent');
  };
  return (
    <div class="sent-question">
      {asks && (
        <fieldset data-asks="sent">
          <legend>Did you send it to {trainer}?</legend>
          <p class="act">
            <button type="button" class="button quiet" onClick={yes} data-action="sent">
              Yes, it’s sent
            </button>
            <button type="button" class="button quiet" onClick={() => setAnswer('not-yet')} data-action="not-sent">
              Not yet
            </button>
          </p>
        </fieldset>
      )}
      {!asks && answer === 'sent' && (
        <p tabIndex={-1} ref={thanks}>
          Marked as handed in. Only {trainer} can tell you if it arrived.
        </p>
      )}
      <p role="status">{asks && answer === 'not-yet' && 'Then send it when you’re ready. Today asks again.'}</p>
    </div>
  );
}
