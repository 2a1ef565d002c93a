import { useState } from 'preact/hooks';
import { copyText } from '../../device/copy-text.ts';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusAfter } from '../../exercises/use-focus.ts';
import { backUp } from './back-up.ts';
import { CarryCodes } from './CarryCodes.tsx';
import { type CarryWay, waysToCarry } from './way-to-carry.ts';

/** Taking progress to another device: by QR codes while it is small, else by whatever sends a link or a file. */
export function CarryPanel({ learner }: { learner: Learner }) {
  const [way, setWay] = useState<CarryWay>();
  const [message, setMessage] = useSaid();
  const result = useFocusAfter<HTMLDivElement>(way);
  const show = async (): Promise<void> => {
    setMessage('');
    setWay(await waysToCarry(learner));
  };
  return (
    <section class="panel" aria-labelledby="carry">
      <h2 id="carry">Continue on another device</h2>
      <p>
        Both devices keep what they have and add what the other has. Do it again whenever you like: nothing counts
        twice.
      </p>
      {!way && (
        <p class="act">
          <button type="button" class="button quiet" onClick={() => void show()} data-action="carry">
            Show how
          </button>
        </p>
      )}
      {way && (
        <div data-carry={way.codes.length > 0 ? 'qr' : way.link ? 'link' : 'file'} tabIndex={-1} ref={result}>
          {way.codes.length > 0 ? (
            <CarryCodes codes={way.codes} />
          ) : (
            <p>
              {way.problem ?? 'You have too much progress for a code.'} Send it to yourself. On the other device,{' '}
              {way.link && 'open the link or '}restore the file on this page.
            </p>
          )}
          <p>Anyone who has it can read your answers, so don’t share it.</p>
          <SendActions way={way} learner={learner} onSaid={setMessage} />
        </div>
      )}
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}

interface SendProps {
  way: CarryWay;
  learner: Learner;
  onSaid: (words: string) => void;
}

function SendActions({ way: { codes, link, share }, learner, onSaid }: SendProps) {
  const send = async (data: ShareData): Promise<void> => {
    const sent = await navigator.share(data).then(
      () => true,
      () => false,
    );
    onSaid(sent ? 'Sent. Open it on the other device.' : 'Nothing was sent.');
  };
  const copy = async (address: string): Promise<void> => {
    const copied = await copyText(address);
    onSaid(
      copied
        ? 'Copied. Open it on the other device.'
        : 'Your browser didn’t allow copying. Select the link and copy it yourself.',
    );
  };
  return (
    <>
      {link !== undefined && (
        <label class="link">
          The link
          <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <p class="act">
        {share && (
          <button
            type="button"
            class={codes.length > 0 ? 'button quiet' : 'button'}
            onClick={() => void send(share)}
            data-action="share-progress"
          >
            Send it to yourself
          </button>
        )}
        {link !== undefined && (
          <button type="button" class="button quiet" onClick={() => void copy(link)}>
            Copy the link
          </button>
        )}
        {codes.length === 0 && (
          <button type="button" class="button quiet" onClick={() => void backUp(learner).then(onSaid)}>
            Save the file
          </button>
        )}
      </p>
    </>
  );
}
