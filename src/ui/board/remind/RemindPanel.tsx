import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assignment } from '../../../log/assignment.ts';
import type { AssignableCourse } from '../../../team/assignment/course-outline.ts';
import { reminder } from '../../../team/board/reminder.ts';
import { owingIn, REASON_WORDS } from '../../../team/board/reminder-reasons.ts';
import type { TeamRow } from '../../../team/board/team-table.ts';
import { linkOf } from '../../assigned/assignment-address.ts';
import { NextLesson } from './NextLesson.tsx';
import { OneReminder } from './OneReminder.tsx';

interface Props {
  assignment: Assignment;
  course: AssignableCourse;
  /** Those whom the board shows. */
  rows: readonly TeamRow[];
  today: string;
}

/** Everybody who owes something, by what it is, each with a mail and with words to copy. Folded until it is asked for. */
export function RemindPanel({ assignment, course, rows, today }: Props) {
  const [isOpen, setOpen] = useState(false);
  const owing = useMemo(() => owingIn(rows), [rows]);
  const link = useLink(assignment, course);
  const people = owing.reduce((sum, each) => sum + each.rows.length, 0);
  const isSeries = assignment.days !== undefined;
  if (people === 0 && !isSeries) return null;
  const context = { link, language: document.documentElement.lang, today };
  return (
    <div class="remind no-print" data-remind={people}>
      <p class="act">
        <button
          type="button"
          class="button quiet"
          aria-expanded={isOpen}
          aria-controls="remind"
          onClick={() => setOpen(!isOpen)}
          data-action="remind"
        >
          {people === 0 ? 'Next lesson' : `Remind (${people})`}
        </button>
      </p>
      {isOpen && (
        <section class="panel" id="remind" aria-label="Remind">
          {owing.map(({ reason, rows: owed }) => (
            <details key={reason} class="work" data-reason={reason} open={owing.length === 1}>
              <summary>
                {REASON_WORDS[reason]} ({owed.length})
              </summary>
              <OneReminder words={reminder(reason, assignment, context)} rows={owed} />
            </details>
          ))}
          {isSeries && link !== undefined && (
            <NextLesson assignment={assignment} course={course} link={link} today={today} />
          )}
          {people > 0 && (
            <p class="soft">
              Everyone is in the mail’s bcc field, so nobody sees who else got it. It’s your email app that sends it:
              addresses leave this browser only that way.
            </p>
          )}
        </section>
      )}
    </div>
  );
}

function useLink(assignment: Assignment, course: AssignableCourse): string | undefined {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isStale = false;
    linkOf(assignment, course).then(
      (made) => isStale || setLink(made),
      () => isStale || setLink(undefined),
    );
    return () => {
      isStale = true;
    };
  }, [assignment, course]);
  return link;
}
