import type { RefObject } from 'preact';
import { EndingHairpin } from '../EndingHairpin.tsx';
import { EndingSlots } from '../EndingSlots.tsx';
import { ENDING_WORDS, type EndingKind } from '../ending.ts';
import { Passage } from '../Prose.tsx';
import type { TalkResponse } from './grade.ts';
import { MeterBars } from './MeterBars.tsx';
import { ReplayedTurn } from './ReplayedTurn.tsx';
import { ENDINGS, replay, type Talk, turningPoint } from './replay.ts';
import type { Conversation } from './schema.ts';

interface Props {
  exercise: Conversation;
  talk: Talk;
  ending: EndingKind;
  /** Every talk that was brought to an end. */
  finished: readonly TalkResponse[];
  focus: RefObject<HTMLElement>;
  /** Goes again from before this turn, counted from 0. */
  onAgain(turn: number): void;
}

/** The replay: how it ended, where it turned, every turn with its reason, and what is left to find. */
export function Debrief({ exercise, talk, ending, finished, focus, onAgain }: Props) {
  const turning = turningPoint(talk.turns);
  const reached = exercise.endings[ending];
  return (
    <div class="debrief">
      <div class="ending-card" data-ending={ending}>
        <EndingHairpin ending={ending} />
        <div class="ending" tabIndex={-1} ref={focus as RefObject<HTMLDivElement>}>
          <span>{ENDING_WORDS[ending]} ending</span> {reached?.title}
        </div>
        {reached && <Passage text={reached.debrief} />}
        <MeterBars meters={talk} strong={exercise.strong} />
      </div>
      <p class="needs-script">Open a turn to see what it did and why, or go again from there.</p>
      <ol class="turns">
        {talk.turns.map((turn, index) => (
          <ReplayedTurn
            key={turn.node.id}
            buyer={exercise.buyer}
            turn={turn}
            isTurning={turn === turning}
            onAgain={index > 0 ? () => onAgain(index) : undefined}
          />
        ))}
      </ol>
      <Found exercise={exercise} finished={finished} />
      <button type="button" class="button needs-script" data-act="again" onClick={() => onAgain(0)}>
        Go again from the start
      </button>
    </div>
  );
}

/** Which endings have been found, and how much of the talk was never heard. */
function Found({ exercise, finished }: Pick<Props, 'exercise' | 'finished'>) {
  const talks = finished.map(({ steps }) => replay(exercise, steps));
  const found = new Set(talks.map(({ ending }) => ending));
  const tried = new Set(talks.flatMap(({ turns }) => turns.map(({ node, reply }) => `${node.id}/${reply.id}`)));
  const all = exercise.nodes.reduce((sum, { replies }) => sum + replies.length, 0);
  const endings = ENDINGS.flatMap((ending) => {
    const { title } = exercise.endings[ending] ?? {};
    return title === undefined ? [] : [{ ending, title, isFound: found.has(ending) }];
  });
  return (
    <div class="found">
      <EndingSlots endings={endings} />
      <div>
        You’ve tried {tried.size} of {all} replies.
      </div>
    </div>
  );
}
