import { useRef } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import { Passage, Prose } from '../../exercises/Prose.tsx';
import type { Prose as ProseText } from '../../exercises/prose.ts';
import { ConfidencePicker } from './ConfidencePicker.tsx';
import { type Session, useExerciseSession } from './exercise-session.ts';
import type { AnyKind } from './kinds.ts';
import type { Learner } from './learner.ts';

interface Props {
  exercise: PlacedExercise;
  kind: AnyKind;
  /** "2 of 7". */
  position: string;
  aliases: readonly string[];
  learner?: Learner | undefined;
}

/** The frame around every kind of exercise: question, tries, hint, confidence and result. */
export function ExercisePanel({ exercise, kind, position, aliases, learner }: Props) {
  const session = useExerciseSession({ exercise, kind, aliases, learner });
  const fields = useRef<HTMLFieldSetElement>(null);
  // Each island is a root of its own, in which `useId` would begin anew; an exercise's id is unique in its page.
  const name = exercise.id;
  const done = session.state === 'right' || session.state === 'partly' || session.state === 'wrong';

  const check = (): void => {
    if (done) session.again();
    else if (session.check() === 'checked') return;
    fields.current?.querySelector('input')?.focus();
  };

  return (
    <section
      class="exercise"
      aria-labelledby={`${name}-stem`}
      data-exercise={exercise.address}
      data-kind={exercise.kind}
      data-state={session.state}
    >
      <p class="head">
        <span>{kind.label(exercise)}</span>
        <span>{position}</span>
      </p>
      {exercise.situation && <Passage class="situation" text={exercise.situation} />}
      {/* `dialog` outside a dialog sends nothing anywhere, with script or without. */}
      <form
        method="dialog"
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
            onDraft={session.setDraft}
          />
        </fieldset>
        <ConfidencePicker
          name={name}
          value={session.confidence}
          locked={session.tries.length > 0}
          onPick={session.setConfidence}
        />
        <div class="act needs-script">
          <button type="submit" class={done ? 'button quiet' : 'button'}>
            {done ? 'Answer again' : session.state === 'hint' ? 'Check again' : 'Check'}
          </button>
          <Result session={session} hint={'hint' in exercise ? exercise.hint : ''} />
        </div>
      </form>
    </section>
  );
}

/** What came of it. The live region says what is new; what a reload brings back is plain text. */
function Result({ session, hint }: { session: Session; hint: ProseText }) {
  const { state, message, changed } = session;
  return (
    <div class="result">
      <div role="status" data-result>
        {message && <Passage text={message} />}
        {message && state === 'hint' && <Hint text={hint} />}
      </div>
      {!message && state === 'hint' && <Hint text={hint} />}
      {!message && OUTCOME[state] && <p>{OUTCOME[state]}</p>}
      {changed && <p class="changed">This exercise has changed since you answered it.</p>}
    </div>
  );
}

const Hint = ({ text }: { text: ProseText }) => <Passage class="hint" lead={<strong>Hint. </strong>} text={text} />;

const OUTCOME: Partial<Record<Session['state'], string>> = {
  right: 'You had this right.',
  partly: 'You had this partly right.',
  wrong: 'You missed this one. The answer is shown above.',
};
