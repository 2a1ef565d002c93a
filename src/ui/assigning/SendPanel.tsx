import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../device/copy-text.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { MOST_CHAT_CHARACTERS } from '../../formats/link/payload.ts';
import type { Assignment } from '../../log/assignment.ts';
import { spokenDay } from '../../primitives/calendar-day.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { invitation, mailtoAddress, nextLesson } from '../../team/assignment/invitation.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import { LONG_LINK, linkOf } from '../assigned/assignment-address.ts';
import { saveCalendarEntry } from '../assigned/calendar-entry.ts';
import { currentDay } from '../kit/day.ts';
import { CopyText } from './CopyText.tsx';
import { Preview } from './Preview.tsx';
import { QrCode } from './QrCode.tsx';

interface Props {
  course: AssignableCourse;
  assignment: Assignment;
  /** What has to be said of it first, such as that it could not be stored. */
  notes: readonly string[];
  onDone(): void;
}

/** An assignment on its way to people: as a link, a code, and words to send. */
export function SendPanel({ course, assignment, notes, onDone }: Props) {
  const [link, setLink] = useState<string>();
  const [isOld, setOld] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void linkOf(assignment, course).then((made) => (made === undefined ? setOld(true) : setLink(made)));
  }, [assignment]);
  return (
    <section class="panel send" aria-labelledby="send" data-sending={assignment.id}>
      <h2 id="send" tabIndex={-1} ref={heading}>
        “{assignment.title}” is ready to send
      </h2>
      {notes.map((note) => (
        <p key={note} class="advice">
          {note}
        </p>
      ))}
      {isOld && <p class="advice">This browser is too old to make links. Update it, or use another one.</p>}
      {link !== undefined && <Ways course={course} assignment={assignment} link={link} />}
      <p class="act">
        <button type="button" class="button quiet" onClick={onDone}>
          Done
        </button>
      </p>
    </section>
  );
}

function Ways({ course, assignment, link }: Pick<Props, 'course' | 'assignment'> & { link: string }) {
  const [message, setMessage] = useSaid();
  const language = document.documentElement.lang;
  const resolved = resolveAssignment(assignment, course);
  const words = invitation(resolved, link, language);
  const next = nextLesson(resolved, link, { today: currentDay(), language });
  const mailto = mailtoAddress(words);
  const fitsChat = words.chat.length <= MOST_CHAT_CHARACTERS;
  const { title, from, due, days } = assignment;
  const firstDue = days?.[0] ?? due;
  const texts = useRef<HTMLDetailsElement>(null);
  const copy = async (): Promise<void> => {
    if (await copyText(fitsChat ? words.chat : link)) return setMessage('Copied. Paste it where your people read it.');
    if (texts.current) texts.current.open = true;
    setMessage('Your browser didn’t allow copying. The texts are below, so you can copy them yourself.');
  };
  const share = async (): Promise<void> => {
    // Whoever closes the sheet again needs no message.
    await navigator.share({ title, text: words.chat.replace(link, '').trim(), url: link }).catch(() => {});
  };
  return (
    <div class="ways">
      <div>
        <div class="send-row">
          <button type="button" class="button" onClick={() => void copy()} data-action="copy-for-chat">
            {fitsChat ? 'Copy for chat' : 'Copy link'}
          </button>
          {mailto && (
            <a class="button quiet" href={mailto}>
              Mail
            </a>
          )}
          {due !== undefined && (
            <button
              type="button"
              class="button quiet"
              onClick={() => void saveCalendarEntry(resolved, link, ADVICE).then(setMessage)}
            >
              Calendar
            </button>
          )}
          {fitsChat && 'share' in navigator && (
            <button type="button" class="button quiet" onClick={() => void share()}>
              Share…
            </button>
          )}
          <QrCode
            link={link}
            title={title}
            words={[from && `From ${from}`, firstDue && `Due ${spokenDay(firstDue, language)}`]
              .filter(Boolean)
              .join(' · ')}
          />
        </div>
        <p role="status">
          <Said told={message} />
        </p>
        {link.length > LONG_LINK && (
          <p class="soft" data-long-link>
            The link has {link.length.toLocaleString(language)} characters. It works, but its QR code may be hard to
            scan off a slide. A shorter note or fewer lessons makes it shorter; a whole module or path makes the
            shortest.
          </p>
        )}
        {!fitsChat && (
          <p class="soft">
            It’s too long for a chat, which would break the link. Send it by email, or shorten the note.
          </p>
        )}
        {next !== undefined && (
          <p class="soft">
            One link holds all of the lessons with their days. When the next one comes up, “The next lesson alone” below
            and the team board have a short text with the same link.
          </p>
        )}
        {!mailto && <p class="soft">It’s too long to open in an email app, so copy it.</p>}
        <details class="texts" ref={texts}>
          <summary>See the link and the texts</summary>
          <CopyText label="The link" value={link} action="Copy the link" lines={3} />
          {fitsChat && <CopyText label="For a chat" value={words.chat} action="Copy the chat text" lines={4} />}
          {next !== undefined && (
            <CopyText label="The next lesson alone, for a chat" value={next} action="Copy the next lesson" lines={4} />
          )}
          <CopyText label="For an email" value={words.email} action="Copy the email" lines={12} />
        </details>
        <p class="soft">
          Anyone with the link can read all of this, and there’s nothing else in it. Nobody has to sign in. What people
          do stays in their browsers until they hand it in to you.
        </p>
      </div>
      <section class="preview" aria-label="What people will see">
        <Preview resolved={resolved} />
      </section>
    </div>
  );
}

const ADVICE = 'Attach it to your email, or open it to add the date to your own calendar.';
