import type { RefObject } from 'preact';
import { tooLong } from '../../primitives/too-long.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { Prose } from '../Prose.tsx';
import { plainText } from '../prose.ts';
import { chosenIn, type TextMap } from '../text-map.ts';
import type { WriteResponse } from './grade.ts';
import { Model } from './Model.tsx';
import type { Write } from './schema.ts';

interface Props {
  exercise: Write;
  response: WriteResponse;
  name: string;
  focus: RefObject<HTMLElement>;
  onChange(part: Partial<WriteResponse>): void;
  onKeep(): void;
}

/** A few words of the text show it; the text itself stands above. */
const MOST_LETTERS = 300;

/** The learner's own judgement, with a model beside it. */
export function Judging({ exercise, response: { met }, name, focus, onChange, onKeep }: Props) {
  const excess = exercise.criteria
    .map(({ id }) => tooLong(chosenIn(met, id) ?? '', MOST_LETTERS))
    .find((problem) => problem !== undefined);
  return (
    <div class="judging">
      <Model model={exercise.model} />
      <p class="step-name" tabIndex={-1} ref={focus as RefObject<HTMLParagraphElement>}>
        Tick what yours does, and quote the words that show it.
      </p>
      <ul class="criteria">
        {exercise.criteria.map(({ id, text }) => {
          const words = chosenIn(met, id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={words !== undefined}
                  onChange={({ currentTarget }) =>
                    onChange({ met: currentTarget.checked ? { ...met, [id]: '' } : without(met, id) })
                  }
                />
                <span>
                  <Prose text={text} />
                </span>
              </label>
              {words !== undefined && (
                <input
                  type="text"
                  aria-label={`The words that show it: ${plainText(text)}`}
                  placeholder="Your words that show it"
                  autocomplete="off"
                  id={`${name}-${id}-words`}
                  value={words}
                  onInput={({ currentTarget }) => onChange({ met: { ...met, [id]: wholeText(currentTarget.value) } })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p class="act needs-script">
        <button type="button" class="button" data-act="keep" onClick={() => excess === undefined && onKeep()}>
          Save this version
        </button>
        <span role="status">{excess}</span>
      </p>
    </div>
  );
}

const without = (map: TextMap, id: string): TextMap =>
  Object.fromEntries(Object.entries(map).filter(([key]) => key !== id));
