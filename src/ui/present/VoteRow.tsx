import { Passage, Prose } from '../../exercises/Prose.tsx';
import { Sign } from '../../exercises/Sign.tsx';
import type { VoteOption } from '../../team/room/slide.ts';
import { allHands, barOf, handsFor, handsInWords, MOST_HANDS, type Votes, withHands } from '../../team/room/votes.ts';

interface Props {
  option: VoteOption;
  /** By which the room calls it. */
  letter: string;
  several: boolean;
  votes: Votes;
  /** Whether the answer is shown. */
  isTold: boolean;
  onVotes(votes: Votes): void;
}

/** An option with the hands for it; once the answer is shown, with its bar, its mark and its reason. */
export function VoteRow({ option: { id, text, correct, why }, letter, several, votes, isTold, onVotes }: Props) {
  const hands = handsFor(votes, id);
  return (
    <li data-option={id} data-correct={isTold && correct}>
      <p>
        <b>{letter}</b>{' '}
        <span>
          {isTold && correct && (
            <strong class="mark">
              <Sign of="right" /> This one:{' '}
            </strong>
          )}
          <Prose text={text} />
        </span>
      </p>
      {isTold ? (
        allHands(votes) > 0 && <Told votes={votes} id={id} several={several} />
      ) : (
        <p class="count">
          <input
            type="number"
            inputMode="numeric"
            autocomplete="off"
            min="0"
            max={MOST_HANDS}
            aria-label={`Hands for ${letter}`}
            value={hands}
            onInput={({ currentTarget }) => onVotes(withHands(votes, id, currentTarget.valueAsNumber))}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button
            type="button"
            class="button quiet"
            aria-label={`One more hand for ${letter}`}
            onClick={() => onVotes(withHands(votes, id, hands + 1))}
          >
            +
          </button>
        </p>
      )}
      {isTold && correct && <Passage class="why" text={why} />}
    </li>
  );
}

/** How the room voted. The figure says it; the bar shows it. */
const Told = ({ votes, id, several }: { votes: Votes; id: string; several: boolean }) => (
  <div class="told">
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="8" />
      <rect class="part" width={barOf(votes, id)} height="8" />
    </svg>
    <p>{handsInWords(votes, id, several)}</p>
  </div>
);
