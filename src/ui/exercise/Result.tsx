import { Passage } from '../../exercises/Prose.tsx';
import type { Session } from './question-session.ts';
import { inOneBreath } from './verdict-words.ts';

/**
 * What the newest act led to, for a screen reader to tell once: what is missing, which is seen here as well, or what came
 * of a try, which is seen at its own place.
 */
export function Result({ session: { message, isNew, times, verdict, changed } }: { session: Session }) {
  return (
    <div class="result">
      <div role="status" data-result>
        {message && <Passage key={times} text={message} />}
        {isNew && verdict && (
          <p key={times} class="visually-hidden">
            {inOneBreath(verdict)}
          </p>
        )}
      </div>
      {changed && <p class="changed">This question changed after you answered it. Your answer is still saved.</p>}
    </div>
  );
}
