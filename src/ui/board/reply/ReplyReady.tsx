import { useLayoutEffect, useRef } from 'preact/hooks';
import { saveFile } from '../../../device/save-file.ts';
import { Said } from '../../../exercises/Said.tsx';
import { MOST_CHAT_CHARACTERS } from '../../../formats/link/payload.ts';
import { mailtoAddress } from '../../../team/assignment/invitation.ts';
import { SIGNATURE_WORDS } from '../../../team/hand-in/send-hand-in.ts';
import { replyMessage } from '../../../team/reply/send-reply.ts';
import { CopyField } from '../../kit/CopyField.tsx';
import { sharesOf } from '../../kit/share-sheet.ts';
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
  const name = others.rows[others.at]?.name ?? '';
  const words = replyMessage(
    reply,
    name === 'No name' ? '' : name,
    link === undefined ? { file: file.name } : { link },
  );
  const mailto = mailtoAddress(words);
  // Nobody knows which program is chosen in the sheet, and a chat would cut a long link.
  const isShort = link !== undefined && link.length <= MOST_CHAT_CHARACTERS;
  const sheet = sharesOf(words.subject, {
    link: isShort ? link : undefined,
    file: new File([file.text], file.name),
  });
  const isSent = sent.some((one) => one.reply.id === reply.id);
  const save = (): void => {
    saveFile(new Blob([file.text], { type: 'application/json' }), file.name);
    onSent(`Saved as ${file.name}. Attach it to an email.`);
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share(sheet);
      onSent('Shared.');
    } catch {
      say('Nothing was shared. Copy the link or save the file instead.');
    }
  };
  const onCopy = (told: string, copied: boolean): void => (copied ? onSent(told) : say(told));
  return (
    <section class="reply-end no-print" data-reply-ready data-as={link === undefined ? 'file' : 'link'}>
      <h3 tabIndex={-1} ref={heading}>
        Ready: send your reply
      </h3>
      <p>{ways} It opens in the browser where they handed in.</p>
      {!signed && <p class="soft">{SIGNATURE_WORDS.unsigned}</p>}
      {link !== undefined && (
        <CopyField label="The link" value={link} action="Copy the link" lines={3} isMain onCopy={onCopy} />
      )}
      <p class="act">
        {mailto !== undefined && (
          <a class="button quiet" href={mailto} onClick={() => onSent('Your email app has the text now.')}>
            Email it
          </a>
        )}
        <button type="button" class={link === undefined ? 'button' : 'button quiet'} onClick={save} data-action="save">
          Save as a file
        </button>
        {sheet && (
          <button type="button" class="button quiet" onClick={() => void share()} data-action="share">
            Share {sheet.files ? 'the file' : 'the link'}…
          </button>
        )}
      </p>
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
        {isSent && others.rows.length > 1 && (
          <button
            type="button"
            class="button quiet"
            onClick={() => others.onShow(others.rows.at((others.at + 1) % others.rows.length)?.person ?? '')}
            data-action="next-after-reply"
          >
            Next person
          </button>
        )}
      </p>
    </section>
  );
}
