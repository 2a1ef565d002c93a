import { wholeText } from '../../primitives/whole-text.ts';
import type { Kind } from '../kind.ts';
import { Passage } from '../Prose.tsx';
import { grader, type NumberResponse } from './grade.ts';
import type { NumberExercise } from './schema.ts';

export const kind: Kind<NumberExercise, NumberResponse> = {
  label: () => 'Work it out',
  grader,
  Solution: ({ exercise: { worked, why } }) => (
    <>
      <Passage text={worked} />
      <Passage text={why} />
    </>
  ),
  placesVerdict: true,
  View: ({ exercise, draft, done, name, verdict, onDraft }) => (
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
          onInput={(event) => onDraft({ typed: wholeText(event.currentTarget.value) })}
        />
        <span>{exercise.unit}</span>
      </p>
      {verdict?.()}
      {done && (
        <div class="solution passage">
          <Passage lead={<strong>The sum. </strong>} text={exercise.worked} />
          <Passage text={exercise.why} />
        </div>
      )}
    </>
  ),
};
