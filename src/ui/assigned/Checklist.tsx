import { copyText } from '../../device/copy-text.ts';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import type { LearningEvent } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import type { AssignmentState } from '../../projections/assignments.ts';
import { nextStep } from '../../projections/next-step.ts';
import { fragmentOf } from '../../team/assignment/assigned-view.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { whenInWords } from '../../team/assignment/parts-in-words.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import { leftInWords } from '../../team/assignment/state-in-words.ts';
import { handedInWords } from '../hand-in/handed-in-words.ts';
import { noteSent } from '../hand-in/note-sent.ts';
import { SentQuestion } from '../hand-in/SentQuestion.tsx';
import { Hairpin } from '../kit/Hairpin.tsx';
import { useToday } from '../kit/use-today.ts';
import { AssignedLessons } from './AssignedLessons.tsx';
import { AssignmentBrief } from './AssignmentBrief.tsx';
import { linkOf } from './assignment-address.ts';
import { CourseNotes } from './CourseNotes.tsx';
import { saveCalendarEntry } from './calendar-entry.ts';
import { KeptReplies } from './KeptReplies.tsx';
import { rowsOfAccepted } from './lesson-rows.ts';
import { stepInWords, titlesIn } from './today-hint.ts';

interface Props {
  state: AssignmentState;
  course: AssignableCourse;
  events: readonly LearningEvent[];
  learner: Learner;
}

/** An assignment that was accepted: what is done, what comes next, its day for a calendar, and handing it in. */
export function Checklist({ state, course, events, learner }: Props) {
  const [message, setMessage] = useSaid();
  const { assignment, missing } = state;
  const resolved = resolveAssignment(assignment, course);
  const next = nextStep(state, events, course.lessons);
  const step = stepInWords(next, state, course.lessons);
  const day = { today: useToday(), language: document.documentElement.lang };
  const handIn = state.handedIn.at(-1)?.handIn;
  const saveCalendar = async (): Promise<void> => {
    const link = await linkOf(assignment, course);
    setMessage(await saveCalendarEntry(resolved, link ?? location.href, 'Open it, and your calendar takes it in.'));
  };
  const copyLink = async (): Promise<void> => {
    setMessage(
      (await copyText((await linkOf(assignment, course)) ?? location.href))
        ? 'Copied. Open it on your other device and accept it there, too.'
        : 'Your browser didn’t allow copying. Open the link you got on your other device instead.',
    );
  };

  return (
    <section data-checklist={state.status}>
      <div class="standing">
        <Hairpin share={state.share} />
        <p>
          {leftInWords(state)}. {state.parts.length > 0 && `${whenInWords(state, titlesIn(course.lessons), day)}. `}
          {handedInWords(state)}.
        </p>
      </div>
      <p class="act">
        {step && next.kind !== 'say-if-sent' && (
          <a class="button" href={step.href}>
            {step.words}
          </a>
        )}
        {next.kind !== 'hand-in' && (
          <a class="button quiet" href={fragmentOf({ kind: 'hand-in', id: assignment.id })}>
            {state.handedIn.length > 0 ? 'Hand in again' : 'Hand in'}
          </a>
        )}
      </p>
      {handIn !== undefined && (
        <SentQuestion
          key={handIn}
          from={assignment.from}
          asks={state.asksIfSent}
          onSent={() => noteSent(learner, handIn)}
        />
      )}
      <KeptReplies events={events} lessons={course.lessons} heading="h2" assignment={assignment.id} />
      <CourseNotes notes={acceptedNotes(resolved.notes, state)} />
      <AssignedLessons rows={rowsOfAccepted(state.lessons, course, state.parts)} />
      {missing > 0 && assignment.collection && (
        <p class="soft">
          {count(missing, 'lesson')} {missing === 1 ? 'is' : 'are'} no longer on this site. You don’t need{' '}
          {missing === 1 ? 'it' : 'them'}.
        </p>
      )}
      <AssignmentBrief resolved={resolved} isDone={state.status === 'done'} />
      <p class="act">
        {assignment.due !== undefined && (
          <button type="button" class="button quiet" onClick={() => void saveCalendar()} data-action="calendar">
            Add to calendar
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void copyLink()} data-action="copy-assignment">
          Copy the link for another device
        </button>
        <span role="status">
          <Said told={message} />
        </span>
      </p>
    </section>
  );
}

/** A module or path stays what it was when it was accepted, whatever was revised since. */
const acceptedNotes = (notes: readonly string[], { assignment: { collection } }: AssignmentState): readonly string[] =>
  collection && notes.length > 0
    ? [`The ${collection.kind} has been revised since it was assigned. What you do still counts.`]
    : notes;
