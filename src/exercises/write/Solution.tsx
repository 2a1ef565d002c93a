import { Passage, Prose } from '../Prose.tsx';
import { Model } from './Model.tsx';
import type { Write } from './schema.ts';

/** The ratings, the model and the criteria as text. */
export const Solution = ({ exercise: { samples, model, criteria } }: { exercise: Write }) => (
  <>
    <ul>
      {samples.map(({ id, rating, why }, index) => (
        <li key={id}>
          <Passage
            lead={
              <strong>
                Text {index + 1} is {rating}.{' '}
              </strong>
            }
            text={why}
          />
        </li>
      ))}
    </ul>
    <Model model={model} />
    <ul>
      {criteria.map(({ id, text }) => (
        <li key={id}>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  </>
);
