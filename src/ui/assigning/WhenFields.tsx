import { weekdayOf } from '../../primitives/calendar-day.ts';
import type { AssignmentDraft, DraftProblems } from '../../team/assignment/assignment-draft.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { chosenLessons } from '../../team/assignment/lesson-choice.ts';
import { currentDay } from '../kit/day.ts';
import { described, Field } from '../kit/Field.tsx';
import { PaceFields } from './PaceFields.tsx';

interface Props {
  course: AssignableCourse;
  draft: AssignmentDraft;
  problems: DraftProblems;
  onEdit(part: Partial<AssignmentDraft>): void;
}

/** By when: one day for all, or, of several lessons, each on a day of its own. */
export function WhenFields({ course, draft, problems, onEdit }: Props) {
  const lessons = chosenLessons(draft, course);
  const { pace } = draft;
  // The choice stays where it was made, so that nobody loses the days by taking a lesson out.
  const isOffered = lessons.length > 1 || pace !== undefined;
  return (
    <>
      {isOffered && (
        <fieldset class="when">
          <legend>When</legend>
          <Choice label="One day for all" isChosen={!pace} onChoose={() => onEdit({ pace: undefined })} />
          <Choice
            label="One lesson after another, each with its day"
            isChosen={pace !== undefined}
            onChoose={() =>
              onEdit({ pace: pace ?? { ...NO_PACE, first: draft.due, weekdays: weekdaysFrom(draft.due) } })
            }
          />
        </fieldset>
      )}
      {pace ? (
        <PaceFields
          course={course}
          lessons={lessons}
          pace={pace}
          problem={problems.pace}
          onPace={(part) => onEdit({ pace: { ...pace, ...part } })}
        />
      ) : (
        <DueField due={draft.due} problem={problems.due} onEdit={onEdit} />
      )}
    </>
  );
}

const NO_PACE = { skipped: [], moved: {} } as const;
const MONDAY = 1;
const weekdaysFrom = (day: string): number[] => [weekdayOf(day) || MONDAY];

const Choice = (props: { label: string; isChosen: boolean; onChoose: () => void }) => (
  <label>
    <input type="radio" name="assignment-when" checked={props.isChosen} onChange={props.onChoose} />
    <span>{props.label}</span>
  </label>
);

function DueField({ due, problem, onEdit }: Pick<Props, 'onEdit'> & { due: string; problem: string | undefined }) {
  const notes = { id: 'assignment-due', hint: 'Optional. The last day to hand in on time.', problem };
  return (
    <Field {...notes} label="Due date">
      <input
        {...described(notes)}
        type="date"
        value={due}
        min={currentDay()}
        onInput={({ currentTarget }) => onEdit({ due: currentTarget.value })}
      />
    </Field>
  );
}
