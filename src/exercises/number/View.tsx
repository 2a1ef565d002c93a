import type { Kind } from '../kind.ts';
import { grader, type NumberResponse } from './grade.ts';
import type { NumberExercise } from './schema.ts';

export const kind: Kind<NumberExercise, NumberResponse> = {
  label: () => 'Work it out',
  grader,
  Solution: ({ exercise: { worked, why } }) => (
    <p>
      <strong>{worked}</strong> {why}
    </p>
  ),
  View: ({ exercise, draft, done, name, onDraft }) => (
    <>
      <p class="figure">
        {exercise.prefix && <span aria-hidden="true">{exercise.prefix}</span>}
        <input
          id={`${name}-figure`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={`Your figure in ${exercise.unit}`}
          value={draft.typed}
          readOnly={done}
          onInput={(event) => onDraft({ typed: event.currentTarget.value })}
        />
        <span>{exercise.unit}</span>
      </p>
      {done && (
        <p class="solution">
          <strong>The sum.</strong> {exercise.worked} {exercise.why}
        </p>
      )}
    </>
  ),
};
