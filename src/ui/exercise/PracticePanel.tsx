import { Prose } from '../../exercises/Prose.tsx';
import { OtherDrafts } from '../kit/OtherDrafts.tsx';
import { ExerciseFrame, type ExerciseProps } from './ExerciseFrame.tsx';
import type { AnyPractice } from './load-kind.ts';
import { usePracticeSession } from './practice-session.ts';

/** Practice with a course of its own: its task, then whatever its kind does. */
export function PracticePanel({ exercise, kind, position, aliases, learner }: ExerciseProps<AnyPractice>) {
  const session = usePracticeSession({ exercise, kind, aliases, learner });
  const { state, changed, others, onGoOn, onDrop, ...hands } = session;
  return (
    <ExerciseFrame exercise={exercise} label={kind.label(exercise)} position={position} state={state}>
      <p class="stem" id={`${exercise.id}-stem`}>
        <Prose text={exercise.stem} />
      </p>
      {changed && <p class="changed">This changed after you did it. What you did is still saved.</p>}
      {others.length > 0 && <OtherDrafts drafts={others} onGoOn={onGoOn} onDrop={onDrop} />}
      <kind.Practice exercise={exercise} name={exercise.id} {...hands} />
    </ExerciseFrame>
  );
}
