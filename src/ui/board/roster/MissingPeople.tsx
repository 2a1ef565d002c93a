import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../../device/copy-text.ts';
import { Said, useSaid } from '../../../exercises/Said.tsx';
import type { Assignment } from '../../../log/assignment.ts';
import { count } from '../../../primitives/count.ts';
import type { AssignableCourse } from '../../../team/assignment/course-outline.ts';
import { reminder } from '../../../team/board/reminder.ts';
import type { TeamTable } from '../../../team/board/team-table.ts';
import { linkOf } from '../../assigned/assignment-address.ts';

interface Props {
  assignment: Assignment;
  table: TeamTable;
  course: AssignableCourse;
  today: string;
  onIdentify: (name: string, stranger: string) => void;
}

/** Who is missing, whose hand-in may be theirs, and words to remind them. */
export function MissingPeople({ assignment, table: { missing }, course, today, onIdentify }: Props) {
  if (missing.length === 0) return <p data-missing="0">Everyone on your list has handed in.</p>;
  return (
    <>
      <p data-missing={missing.length}>
        {count(missing.length, 'person', 'people')} on your list {missing.length === 1 ? 'has' : 'have'} not handed in:
      </p>
      <ul class="missing">
        {missing.map(({ name, perhaps }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {perhaps.map((stranger) => (
              <span key={stranger} class="perhaps">
                maybe “<bdi>{stranger}</bdi>”?{' '}
                <button type="button" class="link-button no-print" onClick={() => onIdentify(name, stranger)}>
                  Yes, same person<span class="visually-hidden"> as {name}</span>
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Reminder assignment={assignment} course={course} today={today} names={missing.map(({ name }) => name)} />
    </>
  );
}

interface ReminderProps extends Pick<Props, 'assignment' | 'course' | 'today'> {
  names: readonly string[];
}

function Reminder({ assignment, course, today, names }: ReminderProps) {
  const [message, setMessage] = useSaid();
  const [link, setLink] = useState<string>();
  useEffect(() => {
    linkOf(assignment, course).then(setLink, () => setLink(undefined));
  }, [assignment, course]);
  const words = reminder(assignment, { link, language: document.documentElement.lang, today });
  const copy = async (text: string, what: string): Promise<void> => {
    setMessage(
      (await copyText(text))
        ? `${what} copied.`
        : 'Your browser didn’t allow copying. Select the text and copy it yourself.',
    );
  };
  return (
    <details class="work no-print">
      <summary>Remind them</summary>
      <label class="field">
        <span>This message names nobody, so you can send it to everyone at the same time</span>
        <textarea rows={9} readOnly value={words} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <p class="act">
        <button type="button" class="button quiet" onClick={() => void copy(words, 'Message')}>
          Copy the message
        </button>
        <button type="button" class="button quiet" onClick={() => void copy(names.join('\n'), 'Names')}>
          Copy the names
        </button>
        <span role="status">
          <Said told={message} />
        </span>
      </p>
    </details>
  );
}
