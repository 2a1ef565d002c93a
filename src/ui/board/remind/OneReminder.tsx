import { copyText } from '../../../device/copy-text.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import { count } from '../../../primitives/count.ts';
import type { Reminder } from '../../../team/board/reminder.ts';
import { pastedAddresses, type ReminderMail, reminderMails } from '../../../team/board/reminder-mails.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';

interface Props {
  words: Reminder;
  rows: readonly TeamRow[];
}

/** One message to all who owe the same: as a mail, or to copy. */
export function OneReminder({ words, rows }: Props) {
  const [message, setMessage] = useSaid();
  const addresses = rows.flatMap(({ address }) => address ?? []);
  const unreached = rows.filter(({ address }) => address === undefined).map(({ name }) => name);
  const mails = reminderMails(words, addresses);
  const copy = async (text: string, what: string): Promise<void> => {
    setMessage(
      (await copyText(text))
        ? `${what} copied.`
        : 'Your browser didn’t allow copying. Select the text and copy it yourself.',
    );
  };
  return (
    <>
      <label class="field">
        <span>This message names nobody, so you can send it to everyone at the same time</span>
        <textarea rows={9} readOnly value={words.email} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      {!mails && (
        <p class="soft" data-mails="none">
          That’s too much for one click to open in an email app. Copy the addresses into the bcc field and the message
          into a mail of your own.
        </p>
      )}
      <p class="act">
        {mails?.map((mail) => (
          <a key={mail.href} class="button" href={mail.href}>
            {mailLabel(mail, addresses.length)}
          </a>
        ))}
        <button type="button" class="button quiet" onClick={() => void copy(words.email, 'Message')}>
          Copy the message
        </button>
        {addresses.length > 0 && (
          <button type="button" class="button quiet" onClick={() => void copy(pastedAddresses(addresses), 'Addresses')}>
            Copy the {count(addresses.length, 'address', 'addresses')}
          </button>
        )}
        {unreached.length > 0 && (
          <button type="button" class="button quiet" onClick={() => void copy(unreached.join('\n'), 'Names')}>
            Copy the names without an address
          </button>
        )}
        <span role="status">
          <Said told={message} />
        </span>
      </p>
      {unreached.length > 0 && <Unreached names={unreached} />}
    </>
  );
}

function mailLabel({ from, to }: ReminderMail, all: number): string {
  if (to - from + 1 === all) return `Mail ${count(all, 'person', 'people')}`;
  return from === to ? `Mail person ${from}` : `Mail people ${from} to ${to}`;
}

const MOST_SHOWN = 12;

/** Whom no mail of this reaches, and what would change that. */
const Unreached = ({ names }: { names: readonly string[] }) => (
  <p class="soft" data-unreached={names.length}>
    No address for <bdi>{names.slice(0, MOST_SHOWN).join(', ')}</bdi>
    {names.length > MOST_SHOWN && ` and ${names.length - MOST_SHOWN} more`}. Add an Email column to your list below to
    mail them, too.
  </p>
);
