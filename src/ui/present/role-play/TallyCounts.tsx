import { handsFor, isVotes, withHands } from '../../../team/room/votes.ts';
import { useRoom } from '../use-room.ts';

interface Props {
  lines: readonly string[];
  /** Under which they are kept. */
  name: string;
}

/** Strokes for each line that is counted, and room for the words that were heard. It stays in this tab. */
export function TallyCounts({ lines, name }: Props) {
  const [counts, setCounts] = useRoom(`tally-${name}`, {}, isVotes);
  const [heard, setHeard] = useRoom(`heard-${name}`, '', (value): value is string => typeof value === 'string');
  return (
    <section class="tally no-print">
      <h3>Count</h3>
      <ul>
        {lines.map((line, index) => {
          const id = `${index}`;
          const strokes = handsFor(counts, id);
          return (
            <li key={id}>
              <span>{line}</span>
              <output aria-label={`Counted: ${line}`}>{strokes}</output>
              <button
                type="button"
                class="button quiet"
                aria-label={`One less: ${line}`}
                onClick={() => setCounts(withHands(counts, id, strokes - 1))}
              >
                −
              </button>
              <button
                type="button"
                class="button"
                aria-label={`One more: ${line}`}
                onClick={() => setCounts(withHands(counts, id, strokes + 1))}
              >
                +
              </button>
            </li>
          );
        })}
      </ul>
      <label for="heard">What you heard, word for word</label>
      <textarea
        id="heard"
        rows={4}
        autocomplete="off"
        value={heard}
        onInput={({ currentTarget }) => setHeard(currentTarget.value)}
      />
      <p class="soft">It stays in this tab, and is gone once you close it.</p>
    </section>
  );
}
