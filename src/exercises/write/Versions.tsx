import type { RefObject } from 'preact';
import { Prose } from '../Prose.tsx';
import { chosenIn } from '../text-map.ts';
import type { WriteResponse } from './grade.ts';
import { Model } from './Model.tsx';
import type { Write } from './schema.ts';

interface Props {
  exercise: Write;
  round: readonly WriteResponse[];
  focus: RefObject<HTMLElement>;
  onRewrite(): void;
  onAnew(): void;
}

/** What was kept: both versions, what each does by the learner's own judgement, and the model. */
export function Versions({ exercise, round, focus, onRewrite, onAnew }: Props) {
  return (
    <div class="versions">
      <p tabIndex={-1} ref={focus as RefObject<HTMLParagraphElement>}>
        <strong>{round.length === 1 ? 'Saved.' : 'Both versions are saved.'}</strong>
      </p>
      {round.map((version, index) => (
        <section key={index} aria-label={`Version ${index + 1}`} class="version">
          <blockquote>{version.text}</blockquote>
          <ul class="criteria">
            {exercise.criteria.map(({ id, text }) => {
              const words = chosenIn(version.met, id);
              return (
                <li key={id} data-met={words !== undefined}>
                  {words === undefined ? 'Not yet: ' : 'Yes: '}
                  <Prose text={text} /> {words && <q>{words}</q>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <Model model={exercise.model} />
      <p class="act needs-script">
        {round.length === 1 && (
          <button type="button" class="button" data-act="rewrite" onClick={onRewrite}>
            Revise
          </button>
        )}
        <button type="button" class="button quiet" data-act="anew" onClick={onAnew}>
          Start over
        </button>
      </p>
    </div>
  );
}
