import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Prose } from '../../exercises/Prose.tsx';
import { ConfidencePicker } from './ConfidencePicker.tsx';
import { ExerciseFrame, type ExerciseProps } from './ExerciseFrame.tsx';
import type { AnyQuestion } from './load-kind.ts';
import { useExerciseSession } from './question-session.ts';
import { Result } from './Result.tsx';
import { useVerdictInView } from './use-verdict-in-view.ts';
import { Verdict } from './Verdict.tsx';

/** A question of any kind: its tries, hint, confidence and result. */
export function QuestionPanel({
  exercise,
  kind,
  position,
  aliases,
  learner,
  once = false,
}: ExerciseProps<AnyQuestion>) {
  const session = useExerciseSession({ exercise, kind, aliases, learner });
  const { verdict, isNew, times } = session;
  const form = useRef<HTMLFormElement>(null);
  const fields = useRef<HTMLFieldSetElement>(null);
  useVerdictInView(form, isNew ? times : 0);
  // Each island is a root of its own, in which `useId` of Preact 10 would begin anew; an exercise's id is unique in its
  // page.
  const name = exercise.id;
  const done = session.state === 'right' || session.state === 'partly' || session.state === 'wrong';

  const check = (): void => {
    if (done && once) return;
    if (done) session.again();
    else if (session.check() === 'checked') return;
    if (fields.current) placeToAnswer(fields.current)?.focus();
  };

  const placed =
    verdict &&
    ((reason?: ComponentChildren) => (
      <Verdict said={verdict} isNew={isNew}>
        {reason}
      </Verdict>
    ));

  return (
    <ExerciseFrame exercise={exercise} label={kind.label(exercise)} position={position} state={session.state}>
      {/* `dialog` outside a dialog sends nothing anywhere, with script or without. */}
      <form
        method="dialog"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <fieldset ref={fields}>
          <legend id={`${name}-stem`} class="stem">
            <Prose text={exercise.stem} />
          </legend>
          <kind.View
            exercise={exercise}
            draft={session.draft}
            tries={session.tries}
            done={done}
            order={session.order}
            name={name}
            verdict={kind.placesVerdict ? placed : undefined}
            onDraft={session.setDraft}
          />
        </fieldset>
        {!kind.placesVerdict && placed?.()}
        <ConfidencePicker
          name={name}
          value={session.confidence}
          locked={session.tries.length > 0}
          onPick={session.setConfidence}
        />
        <div class="act needs-script">
          {!(done && once) && (
            <button type="submit" class={done ? 'button quiet' : 'button'}>
              {done ? 'Answer again' : session.state === 'hint' ? 'Check again' : 'Check'}
            </button>
          )}
          <Result session={session} />
        </div>
      </form>
    </ExerciseFrame>
  );
}

/** The first control of what is not answered yet, else the first of all. */
function placeToAnswer(fields: HTMLFieldSetElement): HTMLElement | null {
  const controls = 'input, select, button';
  const open = [...fields.querySelectorAll('[data-part]')].find((part) => !part.querySelector('input:checked'));
  return (open ?? fields).querySelector<HTMLElement>(controls);
}
