import { useRef } from 'preact/hooks';
import { Passage, Prose } from '../Prose.tsx';
import { Said, useSaid } from '../Said.tsx';
import { chosenIn } from '../text-map.ts';
import type { WriteResponse } from './grade.ts';
import { RATINGS } from './ratings.ts';
import type { Write } from './schema.ts';

interface Props {
  exercise: Write;
  response: WriteResponse;
  order: readonly string[];
  name: string;
  onChange(part: Partial<WriteResponse>): void;
}

/** Two texts of others to rate first: whoever can judge them can judge their own. */
export function Samples({ exercise: { samples }, response: { ratings, stage }, order, name, onChange }: Props) {
  const [missing, setMissing] = useSaid();
  const list = useRef<HTMLOListElement>(null);
  const told = stage !== 'samples';
  const inOrder = order
    .map((id) => samples.find((sample) => sample.id === id))
    .filter((sample) => sample !== undefined);

  const compare = (): void => {
    const left = samples.filter(({ id }) => !chosenIn(ratings, id));
    if (left.length === 0) onChange({ stage: 'writing' });
    else {
      setMissing(left.length === 1 ? 'Rate the other one too.' : 'Rate both first.');
      list.current?.querySelector<HTMLInputElement>('fieldset:not(:has(:checked)) input')?.focus();
    }
  };

  return (
    <div class="samples">
      <p class="step-name">First, judge what two others wrote.</p>
      <ol class="others" ref={list}>
        {inOrder.map((sample, index) => (
          <li key={sample.id} class="sample">
            <blockquote>
              <Prose text={sample.text} />
            </blockquote>
            <fieldset>
              <legend class="visually-hidden">Text {index + 1} is</legend>
              {RATINGS.map((rating) => (
                <label key={rating}>
                  <input
                    type="radio"
                    autocomplete="off"
                    name={`${name}-${sample.id}`}
                    checked={chosenIn(ratings, sample.id) === rating}
                    aria-disabled={told || undefined}
                    onClick={(event) => told && event.preventDefault()}
                    onChange={() => !told && onChange({ ratings: { ...ratings, [sample.id]: rating } })}
                  />
                  {rating}
                </label>
              ))}
            </fieldset>
            {told && (
              <Passage
                class="why"
                lead={<strong>{verdict(chosenIn(ratings, sample.id), sample.rating)} </strong>}
                text={sample.why}
              />
            )}
          </li>
        ))}
      </ol>
      {!told && (
        <p class="act needs-script">
          <button type="button" class="button" data-act="compare" onClick={compare}>
            Compare with ours
          </button>
          <span role="status" data-result>
            <Said told={missing} />
          </span>
        </p>
      )}
    </div>
  );
}

const verdict = (own: string | undefined, ours: string): string =>
  own === ours ? `We’d call it ${ours} too.` : `We’d call it ${ours}.`;
