import type { Write } from './schema.ts';

/** A good answer in parts, with what each part does. */
export const Model = ({ model }: Pick<Write, 'model'>) => (
  <figure class="model">
    <figcaption>One good answer</figcaption>
    <ol>
      {model.map(({ text, note }) => (
        <li key={text}>
          {text} <em>{note}</em>
        </li>
      ))}
    </ol>
  </figure>
);
