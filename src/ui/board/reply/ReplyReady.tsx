import { useLayoutEffect, useRef } from 'preact/hooks';
import { Said } from '../../../exercises/Said.tsx';
import { mailtoAddress } from '../../../team/assignment/invitation.ts';
import { SIGNATURE_WORDS } from '../../../team/hand-in/send-hand-in.ts';
import { nextToAnswer } from '../../../team/reply/next-to-answer.ts';
import { replyMessage } from '../../../team/reply/send-reply.ts';
import { CopyField } from '../../kit/CopyField.tsx';
import { SendWays } from '../../kit/SendWays.tsx';
import type { Others } from '../person/PersonSteps.tsx';
import type { PackedReply } from './pack-reply.ts';
import type { Replying } from './use-reply.ts';

interface Props {
  replying: Replying;
  packed: PackedReply;
  others: Others;
}

/** A reply that is packed: by which ways it can go to the rep, and on to the next person. */
export function ReplyReady({ replying, packed, others }: Props) {
  const { said, say, sent, onSent, back } = replying;
  const { link, file, ways, reply, signed } = packed;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { name = '', address } = others.rows[others.at] ?? {};
  const words = replyMessage(
    reply,
    name === 'No name' ? '' : name,
    link === undefined ? { file: file.name } : { link },
  );
  const mailto = mailtoAddress(words, { to: address });
  const next = nextToAnswer(others.rows, others.at);
  const isSent = sent.some((one) => one.reply.id === reply.id);
  const onCopy = (told: string, copied: boolean): void => (copied ? onSent(told) : say(told));
  return (
    <section class="reply-end no-print" data-reply-ready data-as={link === undefined ? 'file' : 'link'}>
      <h3 tabIndex={-1} ref={heading}>
        Ready: send your reply
      </h3>
      <p>{ways} It opens in the browser where they handed in.</p>
      {!signed && <p class="soft">{SIGNATURE_WORDS.unsigned}</p>}
      <SendWays link={link} file={file} subject={words.subject} isMain onTaken={onSent} onFailed={say}>
        {mailto !== undefined && (
          <a class="button quiet" href={mailto} onClick={() => onSent('Your email app has the text now.')}>
            Email it
          </a>
        )}
      </SendWays>
      <p role="status">
        <Said told={said} />
      </p>
      {mailto === undefined && (
        <details>
          <summary>As an email</summary>
          <CopyField label="The text" value={words.email} action="Copy the text" lines={8} onCopy={onCopy} />
        </details>
      )}
      <p class="act">
        <button type="button" class="button quiet" onClick={back} data-action="back">
          {isSent ? 'Done' : 'Change it'}
        </button>
        {isSent && (
          <button
            type="button"
            class="button quiet"
            onClick={() => others.onShow(next?.person ?? '')}
            data-action="next-after-reply"
          >
            {next ? (
              <>
                Next to reply to: <bdi>{next.name}</bdi>
              </>
            ) : (
              'All have a reply: back to the team'
            )}
          </button>
        )}
      </p>
    </section>
  );
}
