import { useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { waits } from '../../log/storage-fault.ts';
import { HIGHEST_LIMIT } from '../../projections/review/day.ts';
import { aboutMinutes } from '../asking/about-minutes.ts';

/** How many questions come in a day. */
export function LimitForm({ learner, limit }: { learner: Learner; limit: number }) {
  const [typed, setTyped] = useState<string>();
  const [told, say] = useSaid();
  const keep = (): void => {
    const questions = Number(typed ?? limit);
    if (!Number.isInteger(questions) || questions < 0 || questions > HIGHEST_LIMIT) {
      say(`Type a whole number from 0 to ${HIGHEST_LIMIT}.`);
      return;
    }
    void learner.record({ type: 'review-limit-set', questions }).catch(waits);
    say(
      questions === 0
        ? 'Saved. Review won’t ask you anything on its own now.'
        : `Saved: at most ${questions} a day, ${aboutMinutes(questions)}.`,
    );
  };
  return (
    <form
      class="review-limit"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label>
        Questions a day, at most
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={4}
          value={typed ?? String(limit)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button quiet">
        Save
      </button>
      <p role="status">
        <Said told={told} />
      </p>
    </form>
  );
}
