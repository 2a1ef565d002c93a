import type { RefObject } from 'preact';
import { tooLong } from '../../primitives/too-long.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { Passage } from '../Prose.tsx';
import type { Prose } from '../prose.ts';
import { Said, useSaid } from '../Said.tsx';
import type { WriteResponse } from './grade.ts';

const MOST_LETTERS = 4_000;

interface Props {
  name: string;
  response: WriteResponse;
  focus: RefObject<HTMLElement>;
  /** Said before a second version. */
  hint: Prose | undefined;
  onChange(part: Partial<WriteResponse>): void;
}

/** The learner's own text. It is kept with every letter. */
export function Writing({ name, response: { text, stage }, focus, hint, onChange }: Props) {
  const [missing, setMissing] = useSaid();
  const excess = tooLong(text, MOST_LETTERS);
  const written = stage === 'judging';

  const finish = (): void => {
    if (text.trim() === '' || excess !== undefined) {
      setMissing(excess ?? 'Write a line or two first.');
      focus.current?.focus();
    } else onChange({ stage: 'judging' });
  };

  return (
    <div class="writing">
      <label class="step-name" for={`${name}-text`}>
        {written ? 'What you wrote' : 'Now write yours.'}
      </label>
      {hint && !written && <Passage class="hint" lead={<strong>Hint. </strong>} text={hint} />}
      <textarea
        id={`${name}-text`}
        rows={5}
        readOnly={written}
        value={text}
        ref={written ? null : (focus as RefObject<HTMLTextAreaElement>)}
        onInput={({ currentTarget }) => {
          setMissing('');
          onChange({ text: wholeText(currentTarget.value) });
        }}
      />
      {!written && (
        <p class="act needs-script">
          <button type="button" class="button" data-act="written" onClick={finish}>
            Done. Show the model
          </button>
          <span role="status" data-result>
            {missing.words ? <Said told={missing} /> : excess}
          </span>
        </p>
      )}
    </div>
  );
}
