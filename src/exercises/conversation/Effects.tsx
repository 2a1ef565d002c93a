import type { Turn } from './replay.ts';
import { changesOf } from './words.ts';

/** What a reply did to the meters, beside what it did to the buyer. */
export function Effects({ turn }: { turn: Turn }) {
  const changes = changesOf(turn);
  return (
    <span class="effects">
      {changes.map(({ words, isUp }) => (
        <span key={words} data-up={isUp}>
          {words}
        </span>
      ))}
      {changes.length === 0 && <span>No change</span>}
    </span>
  );
}
