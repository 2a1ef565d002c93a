import { wholeText } from '../../primitives/whole-text.ts';
import type { Kind } from '../kind.ts';
import { Passage } from '../Prose.tsx';
import { Sign } from '../Sign.tsx';
import { type FillResponse, grader } from './grade.ts';
import type { Fill } from './schema.ts';

export const kind: Kind<Fill, FillResponse> = {
  label: () => 'Fill in the gap',
  grader,
  Solution: ({ exercise: { accept, why } }) => <Passage lead={<strong>{accept.join(', ')}. </strong>} text={why} />,
  placesVerdict: true,
  View: ({ exercise, draft, done, name, verdict, onDraft }) => {
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
            onInput={(event) => onDraft({ typed: wholeText(event.currentTarget.value) })}
          />
          {after}
        </p>
        {verdict?.()}
        {done && (
          <Passage
            class="solution"
            lead={
              <strong class="fits">
                <Sign of="right" /> {exercise.sentence.replace('___', exercise.accept[0] ?? '')}{' '}
              </strong>
            }
            text={exercise.why}
          />
        )}
      </>
    );
  },
};
