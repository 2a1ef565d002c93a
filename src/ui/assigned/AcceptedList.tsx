import type { KnownLesson } from '../../catalog/known-lesson.ts';
import type { LearningEvent } from '../../log/event.ts';
import { href } from '../../primitives/href.ts';
import { assignments } from '../../projections/assignments.ts';
import { nextStep } from '../../projections/next-step.ts';
import { fragmentOf } from '../../team/assignment/assigned-view.ts';
import { whenInWords } from '../../team/assignment/parts-in-words.ts';
import { leftInWords } from '../../team/assignment/state-in-words.ts';
import { handedInWords } from '../hand-in/handed-in-words.ts';
import { Hairpin } from '../kit/Hairpin.tsx';
import { useToday } from '../kit/use-today.ts';
import { stepInWords, titlesIn } from './today-hint.ts';

interface Props {
  events: readonly LearningEvent[];
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'title' | 'required' | 'practices'>[];
  heading: 'h2' | 'h3';
}

/** All assignments that were accepted: those that ask for something first, and those that are done with how they went. */
export function AcceptedList({ events, lessons, heading: Heading }: Props) {
  const today = useToday();
  const language = document.documentElement.lang;
  return (
    <ul class="assigned-list">
      {assignments(events, lessons, today).map((state) => {
        const { id, title, from } = state.assignment;
        const next = nextStep(state, events, lessons);
        const step = stepInWords(next, state, lessons);
        return (
          <li key={id} data-assignment={id} data-status={state.status}>
            <div>
              <Heading>
                <a href={href(`/assignment/${fragmentOf({ kind: 'assignment', id })}`)}>{title}</a>
              </Heading>
              <p>
                {from !== '' && `From ${from}. `}
                {leftInWords(state)}
                {state.status !== 'done' && ` · ${whenInWords(state, titlesIn(lessons), { today, language })}`}
              </p>
              <p>{handedInWords(state)}</p>
            </div>
            <Hairpin share={state.share} />
            <p class="act">
              {step && next.kind !== 'hand-in' && (
                <a class="button quiet" href={step.href}>
                  {step.words}
                </a>
              )}
              <a
                class={next.kind === 'hand-in' ? 'button' : 'button quiet'}
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
