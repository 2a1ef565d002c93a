import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusAfter } from '../../exercises/use-focus.ts';

interface Props {
  /** What would be erased; when it changes, it is asked anew. */
  subject?: string;
  /** The button that only asks. */
  start: string;
  /** The button that does it. */
  sure: string;
  /** Buttons that save a backup first; each resolves with what to say. */
  backUps: readonly { label: string; save: () => Promise<string> }[];
  /** Resolves with what to say; with nothing when the whole panel goes away. */
  erase: () => Promise<string | undefined>;
  /** False, with its reason shown by the caller, keeps the first button from asking. */
  mayStart?: () => boolean;
  /** What would go, shown before it goes. */
  children?: ComponentChildren;
}

/** Erasing in two steps, with a backup in between. */
export function EraseSteps({ subject = '', start, sure, backUps, erase, mayStart = () => true, children }: Props) {
  const [askedFor, setAskedFor] = useState<string>();
  const asking = askedFor === subject;
  const [message, setMessage] = useSaid();
  const choices = useFocusAfter<HTMLDivElement>(asking);
  const go = async (): Promise<void> => {
    setMessage('Erasing…');
    const said = await erase();
    if (said === undefined) return;
    setAskedFor(undefined);
    setMessage(said);
  };

  return (
    <>
      <div tabIndex={-1} ref={choices}>
        {asking && children}
        {asking ? (
          <p class="act">
            {backUps.map(({ label, save }) => (
              <button
                key={label}
                type="button"
                class="button quiet"
                onClick={() => void save().then(setMessage)}
                data-action="back-up-first"
              >
                {label}
              </button>
            ))}
            <button type="button" class="button danger" onClick={() => void go()} data-action="erase">
              {sure}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setAskedFor(undefined);
                setMessage('Nothing was erased.');
              }}
            >
              Keep it
            </button>
          </p>
        ) : (
          <p class="act">
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setMessage('');
                if (mayStart()) setAskedFor(subject);
              }}
            >
              {start}
            </button>
          </p>
        )}
      </div>
      <p role="status">
        <Said told={message} />
      </p>
    </>
  );
}
