import { useState } from 'preact/hooks';
import { copyText } from '../../device/copy-text.ts';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { useFocusAfter } from '../../exercises/use-focus.ts';
import { MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import { count } from '../../primitives/count.ts';
import { QrImage } from '../kit/QrImage.tsx';
import { backUp } from './back-up.ts';
import { type CarryWay, wayToCarry } from './way-to-carry.ts';

/** Taking progress to another device: by QR code or link while it is small, else by file. */
export function CarryPanel({ learner }: { learner: Learner }) {
  const [way, setWay] = useState<CarryWay>();
  const [message, setMessage] = useSaid();
  const result = useFocusAfter<HTMLDivElement>(way);
  const show = async (): Promise<void> => {
    setMessage('');
    setWay(await wayToCarry(learner.log.list(), learner.log.device));
  };
  const copy = async (link: string): Promise<void> => {
    setMessage(
      (await copyText(link))
        ? 'Copied. Open it on the other device.'
        : 'Your browser did not allow copying. Select the link and copy it.',
    );
  };
  const save = async (): Promise<void> => setMessage(await backUp(learner));

  return (
    <section class="panel" aria-labelledby="carry">
      <h2 id="carry">Go on with another device</h2>
      <p>
        Both devices keep what they have and add what the other did. Do it again whenever you like; nothing is counted
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
        <div data-carry={way.kind} tabIndex={-1} ref={result}>
          {way.kind === 'qr' && (
            <>
              <p>
                Point the other device’s camera at this code, and open the link that it shows. All{' '}
                {count(way.events, 'record')} fit into it.
              </p>
              <QrImage code={way} label="QR code of the link below" />
            </>
          )}
          {way.kind === 'link' && (
            <p>
              All {count(way.events, 'record')} fit into a link, though not into a code that a camera could read. Send
              the link to yourself{way.link.length > MOST_CHAT_CHARACTERS && ' by mail, for chats cut it,'} and open it
              on the other device.
            </p>
          )}
          {way.kind !== 'file' && (
            <>
              <p>Whoever has the link can read your answers, so send it to nobody else.</p>
              <label class="link">
                The link
                <input type="text" readOnly value={way.link} onFocus={(event) => event.currentTarget.select()} />
              </label>
              <p class="act">
                <button type="button" class="button quiet" onClick={() => void copy(way.link)}>
                  Copy the link
                </button>
              </p>
            </>
          )}
          {way.kind === 'file' && (
            <>
              <p>{way.reason} Save a backup, send the file to the other device, and restore it there on this page.</p>
              <p class="act">
                <button type="button" class="button quiet" onClick={() => void save()}>
                  Save the file
                </button>
              </p>
            </>
          )}
        </div>
      )}
      <p role="status">
        <Said told={message} />
      </p>
    </section>
  );
}
