import { Passage } from '../../exercises/Prose.tsx';
import type { Prose } from '../../exercises/prose.ts';
import type { Session } from './question-session.ts';

/** What came of it. The live region says what is new; what a reload brings back is plain text. */
export function Result({ session, hint }: { session: Session; hint: Prose }) {
  const { state, message, times, changed } = session;
  return (
    <div class="result">
      <div role="status" data-result>
        {message && <Passage key={times} text={message} />}
        {message && state === 'hint' && <Hint text={hint} />}
      </div>
      {!message && state === 'hint' && <Hint text={hint} />}
      {!message && OUTCOME[state] && <p>{OUTCOME[state]}</p>}
      {changed && <p class="changed">You answered this before the question changed. That answer stays on record.</p>}
    </div>
  );
}

const Hint = ({ text }: { text: Prose }) => <Passage class="hint" lead={<strong>Hint. </strong>} text={text} />;

const OUTCOME: Partial<Record<Session['state'], string>> = {
  right: 'You had this right.',
  partly: 'You had this partly right.',
  wrong: 'You missed this one. The answer is shown above.',
};
