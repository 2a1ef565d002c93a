import { useEffect, useRef } from 'preact/hooks';
import { Passage, Prose } from '../../exercises/Prose.tsx';
import { type VoteSlide, votePhases } from '../../team/room/slide.ts';
import { isVotes } from '../../team/room/votes.ts';
import { useRoom } from './use-room.ts';
import { VoteRow } from './VoteRow.tsx';

interface Props {
  slide: VoteSlide;
  look: number;
  /** Under which the counts are kept. */
  name: string;
  onShow(): void;
}

/** A question on which the room votes by hands: counted by whoever leads, and answered when they say so. */
export function VoteView({ slide, look, name, onShow }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [votes, setVotes] = useRoom(`votes-${name}`, {}, isVotes);
  const phase = votePhases(slide)[look];
  useEffect(() => {
    if (phase === 'answer') list.current?.querySelector('[data-correct="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  return (
    <div class="vote" data-phase={phase}>
      {phase === 'situation' && slide.situation !== undefined && <Passage class="situation" text={slide.situation} />}
      <p class="stem">
        <Prose text={slide.stem} />
      </p>
      {phase === 'options' && (
        <p class="how">{slide.several ? 'Hands up for each that you’d choose.' : 'One hand each.'}</p>
      )}
      {phase !== 'situation' && (
        <ol class="options-by-hand" ref={list}>
          {slide.options.map((option, index) => (
            <VoteRow
              key={option.id}
              option={option}
              letter={letterOf(index)}
              several={slide.several}
              votes={votes}
              isTold={phase === 'answer'}
              onVotes={setVotes}
            />
          ))}
        </ol>
      )}
      {phase === 'answer' && <OtherReasons slide={slide} />}
      {phase === 'options' && (
        <p class="act">
          <button type="button" class="button" data-act="show" onClick={onShow}>
            Show the answer
          </button>
        </p>
      )}
    </div>
  );
}

/** Why the others are not, for the one that the room asks about. */
const OtherReasons = ({ slide: { options } }: { slide: VoteSlide }) => (
  <details class="others">
    <summary>Why not the others?</summary>
    {options.map(
      ({ id, correct, why }, index) => !correct && <Passage key={id} lead={<b>{letterOf(index)} </b>} text={why} />,
    )}
  </details>
);

/** By which the room calls an option. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);
