import { mailtoAddress } from '../../team/assignment/invitation.ts';
import type { HandIn } from '../../team/hand-in/hand-in.ts';
import { handInMessage } from '../../team/hand-in/hand-in-message.ts';

interface Props {
  /** Where the assignment wants it. */
  to: string;
  handIn: HandIn;
  /** Who asked; may be empty. */
  from: string;
  /** The name of the file with the same work. */
  file: string;
  /** The mail with the work in it; undefined when mail programs don’t take one so long. */
  whole: string | undefined;
  onSave: () => void;
  onTaken: (told: string) => void;
}

/** The shortest way: a mail to whoever asked. Work that is too long for a link in it goes as a file beside it. */
export function MailIt({ to, handIn, from, file, whole, onSave, onTaken }: Props) {
  const href = whole ?? mailtoAddress(handInMessage(handIn, from, { file }), { to });
  if (href === undefined) return null;
  const send = (): void => {
    if (whole === undefined) onSave();
    onTaken(
      whole === undefined
        ? `Saved as ${file}. Attach it to the email that has just opened.`
        : 'Your email app has it now. Send it there.',
    );
  };
  return (
    <>
      <p class="act">
        <a class="button" href={href} onClick={send} data-action="mail-it">
          Mail it
        </a>
      </p>
      <p class="soft">
        To <bdi>{to}</bdi>, the address in the assignment.
        {whole === undefined &&
          ' Your work is too long for an email’s text, so it’s saved as a file for you to attach.'}
      </p>
    </>
  );
}
