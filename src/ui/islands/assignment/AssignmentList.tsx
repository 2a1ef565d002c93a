import type { LearningEvent } from '../../../log/event.ts';
import { href } from '../../../primitives/href.ts';
import { type AssignmentState, assignments } from '../../../projections/assignments.ts';
import type { LessonOutline } from '../../../projections/progress.ts';
import { dueInWords, leftInWords } from '../../../team/assignment/state-in-words.ts';
import { currentDay } from '../day.ts';
import { dayInWords } from '../moment.ts';
import { Hairpin } from './Hairpin.tsx';
import { stepInWords } from './today-hint.ts';
import { fragmentOf } from './view.ts';

interface Props {
  events: readonly LearningEvent[];
  lessons: readonly (LessonOutline & { title: string })[];
  heading: 'h2' | 'h3';
}

/** All assignments that were accepted: those that ask for something first, and those that are done with how they went. */
export function AssignmentList({ events, lessons, heading: Heading }: Props) {
  const today = currentDay();
  const language = document.documentElement.lang;
  return (
    <ul class="assigned-list">
      {assignments(events, lessons, today).map((state) => {
        const { id, title, from, due } = state.assignment;
        const step = stepInWords(state, events, lessons);
        return (
          <li key={id} data-assignment={id} data-status={state.status}>
            <div>
              <Heading>
                <a href={href(`/assignment/${fragmentOf({ kind: 'assignment', id })}`)}>{title}</a>
              </Heading>
              <p>
                {from !== '' && `From ${from}. `}
                {leftInWords(state)}
                {state.status !== 'done' && ` · ${dueInWords(due, { today, language })}`}
              </p>
              <p>{handedInWords(state)}</p>
            </div>
            <Hairpin share={state.share} />
            <p class="act">
              {step && step.words !== 'Hand in' && (
                <a class="button quiet" href={step.href}>
                  {step.words}
                </a>
              )}
              <a
                class={step?.words === 'Hand in' ? 'button' : 'button quiet'}
                href={href(`/assignment/${fragmentOf({ kind: 'hand-in', id })}`)}
              >
                Hand in{state.handedIn.length > 0 && ' again'}
                <span class="visually-hidden"> “{title}”</span>
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** When it was handed in, as far as this browser can tell. */
export function handedInWords({ handedIn }: AssignmentState): string {
  const last = handedIn.at(-1);
  if (!last) return 'Not handed in yet';
  return handedIn.length === 1
    ? `Handed in on ${dayInWords(last.at)}`
    : `Handed in ${handedIn.length} times, last on ${dayInWords(last.at)}`;
}
