import { Passage, Prose } from '../Prose.tsx';
import { plainText } from '../prose.ts';
import type { Write } from './schema.ts';

/** A good answer in parts, with what each part does. */
export const Model = ({ model }: Pick<Write, 'model'>) => (
  <figure class="model">
    <figcaption>One good answer</figcaption>
    <ol class="lines">
      {model.map(({ text, note }) => (
        <li key={plainText(text)}>
          <Passage text={text} />{' '}
          <small class="note">
            <Prose text={note} />
          </small>
        </li>
      ))}
    </ol>
  </figure>
);
