import type { Kind } from '../kind.ts';
import { type FillResponse, grader } from './grade.ts';
import type { Fill } from './schema.ts';

export const kind: Kind<Fill, FillResponse> = {
  label: () => 'Fill the gap',
  grader,
  Solution: ({ exercise: { accept, why } }) => (
    <p>
      <strong>{accept.join(', ')}.</strong> {why}
    </p>
  ),
  View: ({ exercise, draft, done, name, onDraft }) => {
    const [before, after] = exercise.sentence.split('___');
    return (
      <>
        <p class="gap">
          {before}
          <input
            id={`${name}-gap`}
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-label={`The missing word in: ${before?.trim()} … ${after?.trim()}`}
            value={draft.typed}
            readOnly={done}
            onInput={(event) => onDraft({ typed: event.currentTarget.value })}
          />
          {after}
        </p>
        {done && (
          <p class="solution">
            <strong>{exercise.sentence.replace('___', exercise.accept[0] ?? '')}</strong> {exercise.why}
          </p>
        )}
      </>
    );
  },
};
