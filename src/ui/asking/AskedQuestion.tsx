import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import type { Learner } from '../../device/learner.ts';
import { TRIES } from '../../exercises/attempt.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { ExercisePanel } from '../exercise/ExercisePanel.tsx';
import type { AnyKind } from '../exercise/load-kind.ts';
import { useDigits } from './digits.ts';
import { freshPerson } from './fresh-person.ts';

interface Props {
  exercise: PlacedExercise;
  kind: AnyKind;
  learner: Learner;
  context: 'review' | 'before';
  /** The question in whose place it is asked, as `<lesson>/<exercise>`. */
  standsFor: string;
  /** "2 of 7". */
  position: string;
  /** What the button says that goes on. */
  onward: string;
  /** Called with all tries when the learner goes on. */
  onNext(tries: readonly ExerciseAnswered[]): void;
  /** What stands beside that button once the answer is shown. */
  children?: ComponentChildren;
}

/** One exercise outside of its lesson, asked anew. The next one comes when the learner says so. */
export function AskedQuestion({
  exercise,
  kind,
  learner,
  context,
  standsFor,
  position,
  onward,
  onNext,
  children,
}: Props) {
  const [tries, setTries] = useState<readonly ExerciseAnswered[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const person = useMemo(
    () =>
      freshPerson({
        learner,
        asked: { context, ...(standsFor !== exercise.address && { standsFor }) },
        round: `${context}/${Date.now()}`,
        onTry: (tried) => setTries((before) => [...before, tried]),
      }),
    [exercise.address],
  );
  const isDone = tries.some(({ score, attempt }) => 'Practice' in kind || score >= 1 || attempt >= TRIES);

  // Where the last question stood is the next one. With it, or it would take the focus from what a quick key has chosen.
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  // The button takes the place of Check, so that the same key and the same thumb go on.
  useEffect(() => {
    if (isDone) next.current?.focus({ preventScroll: true });
  }, [isDone]);
  useDigits(place, !isDone);

  return (
    <div class="asked" ref={place} tabIndex={-1}>
      <ExercisePanel exercise={exercise} kind={kind} position={position} aliases={[]} learner={person} once />
      <div class="asked-onward" hidden={!isDone}>
        <button type="button" class="button" ref={next} data-next-question onClick={() => onNext(tries)}>
          {onward}
        </button>
        {children}
      </div>
    </div>
  );
}
