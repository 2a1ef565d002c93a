import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPlainHttp } from '../../device/plain-http.ts';
import { saveJson } from '../../device/save-file.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { mailtoAddress } from '../../team/assignment/invitation.ts';
import { handInMessage } from '../../team/hand-in/hand-in-message.ts';
import { linkNote, SIGNATURE_WORDS } from '../../team/hand-in/send-hand-in.ts';
import { trainerName } from '../../team/hand-in/trainer-name.ts';
import { CopyField } from '../kit/CopyField.tsx';
import { SendWays } from '../kit/SendWays.tsx';
import { MailIt } from './MailIt.tsx';
import type { PackedHandIn } from './pack-hand-in.ts';
import { SentQuestion } from './SentQuestion.tsx';

interface Props {
  packed: PackedHandIn;
  /** Who asked; may be empty. */
  from: string;
  /** Where they want it; undefined where the assignment doesn’t say. */
  replyTo: string | undefined;
  /** Whether this assignment was handed in before. */
  isAgain: boolean;
  /** Called when the work was copied, saved or shared. */
  onTaken: () => void;
  /** Whether it is to be said yet that it went off. */
  asksIfSent: boolean;
  onSent: () => void;
  onChange: () => void;
}

/** Work that is packed: by which ways it can go to the trainer. */
export function HandInReady({ packed, from, replyTo, isAgain, onTaken, asksIfSent, onSent, onChange }: Props) {
  const [message, setMessage] = useSaid();
  const { link, file, note, signed, handIn } = packed;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const words = handInMessage(handIn, from, link === undefined ? { file: file.name } : { link });
  const mailto = mailtoAddress(words, { to: replyTo });
  const trainer = trainerName(from);
  const taken = (told: string, way?: string): void => {
    onTaken();
    setMessage(way === 'copied' ? `${told} Now paste it into a message to ${trainer}.` : told);
  };
  const onCopy = (told: string, copied: boolean): void => (copied ? taken(told, 'copied') : setMessage(told));

  return (
    <section data-hand-in="ready" data-as={link === undefined ? 'file' : 'link'}>
      <h2 tabIndex={-1} ref={heading}>
        Ready: send it to {trainer}
      </h2>
      <p>{link === undefined ? note : linkNote(link.length)}</p>
      <p class="soft">
        {signed ? `Your trainer will see this note on it: “${SIGNATURE_WORDS.unaltered}”` : SIGNATURE_WORDS.unsigned}
        {!signed && isPlainHttp() && ' Browsers sign only if the site’s address starts with https://.'}
      </p>
      {isAgain && (
        <p class="advice">
          You handed this in before. On the team board, this hand-in replaces the earlier one, which stays below it.
        </p>
      )}
      {replyTo !== undefined && (
        <MailIt
          to={replyTo}
          handIn={handIn}
          from={from}
          file={file.name}
          whole={mailto}
          onSave={() => saveJson(file)}
          onTaken={taken}
        />
      )}
      <SendWays
        link={link}
        file={file}
        subject={words.subject}
        isMain={replyTo === undefined}
        onTaken={taken}
        onFailed={setMessage}
      />
      <p role="status">
        <Said told={message} />
      </p>
      <SentQuestion from={from} asks={asksIfSent} onSent={onSent} />
      <details>
        <summary>As an email</summary>
        <CopyField label="The text" value={words.email} action="Copy the text" lines={8} onCopy={onCopy} />
        {mailto !== undefined && (
          <p class="act">
            <a class="button quiet" href={mailto} onClick={() => taken('Your email app has the text now.')}>
              Open in your email app
            </a>
          </p>
        )}
      </details>
      <p class="act">
        <button type="button" class="button quiet" onClick={onChange} data-action="change">
          Change what is shared
        </button>
      </p>
    </section>
  );
}
