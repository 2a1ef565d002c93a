import type { ComponentChildren } from 'preact';
import { Prose } from '../../exercises/Prose.tsx';
import { Sign } from '../../exercises/Sign.tsx';
import type { VerdictWords } from './verdict-words.ts';

interface Props {
  said: VerdictWords;
  /** True when it came of what was just done, and not from the record. */
  isNew: boolean;
  /** The reason of what was chosen, where one thing was. */
  children?: ComponentChildren;
}

/** What came of a try, at the place of the act. A live region tells it too; this stays. */
export const Verdict = ({ said: { outcome, word, note, aside, sure, hint }, isNew, children }: Props) => (
  <div class="verdict" data-verdict={outcome} data-new={isNew || undefined}>
    <p>
      <strong>
        <Sign of={outcome} /> {word}
      </strong>{' '}
      {note && <Prose text={note} />} {aside}
    </p>
    {children}
    {sure && <div>{sure}</div>}
    {hint && (
      <div class="hint">
        <strong>Hint.</strong> <Prose text={hint} />
      </div>
    )}
  </div>
);
