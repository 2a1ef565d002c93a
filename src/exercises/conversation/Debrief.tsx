import type { RefObject } from 'preact';
import { Passage, Prose } from '../Prose.tsx';
import type { TalkResponse } from './grade.ts';
import { MeterBars } from './MeterBars.tsx';
import { bestReply, ENDINGS, replay, type Talk, turningPoint } from './replay.ts';
import type { Conversation } from './schema.ts';
import { TurnText } from './TurnText.tsx';
import { ENDING_WORDS, moved } from './words.ts';

interface Props {
  exercise: Conversation;
  talk: Talk;
  /** Every talk that was brought to an end. */
  finished: readonly TalkResponse[];
  focus: RefObject<HTMLElement>;
  /** Goes again from before this turn, counted from 0. */
  onAgain(turn: number): void;
}

/** The replay: how it ended, every turn with its reason, where it turned, and what is left to find. */
export function Debrief({ exercise, talk, finished, focus, onAgain }: Props) {
  const turning = turningPoint(talk.turns);
  const ending = talk.ending && exercise.endings[talk.ending];
  return (
    <div class="debrief" data-ending={talk.ending}>
      <p class="ending" tabIndex={-1} ref={focus as RefObject<HTMLParagraphElement>}>
        <span>{talk.ending && ENDING_WORDS[talk.ending]}</span> {ending?.title}
      </p>
      {ending && <Passage text={ending.debrief} />}
      <MeterBars meters={talk} strong={exercise.strong} />
      <ol class="turns">
        {talk.turns.map((turn, index) => {
          const best = bestReply(turn.node);
          return (
            <li key={turn.node.id} data-turning={turn === turning || undefined}>
              {turn === turning && <p class="turning">The turning point</p>}
              <TurnText buyer={exercise.buyer} turn={turn} explained />
              <p class="change">
                Trust {moved(turn.trust - turn.before.trust)}, progress {moved(turn.progress - turn.before.progress)}.
              </p>
              {best && turn.reply.grade !== 'best' && (
                <p class="better">
                  <strong>Better:</strong> <Prose text={best.text} />
                </p>
              )}
              {index > 0 && (
                <button type="button" class="button quiet needs-script" onClick={() => onAgain(index)}>
                  Go again from here
                </button>
              )}
            </li>
          );
        })}
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
  const heard = new Set(talks.flatMap(({ turns }) => turns.map(({ node, reply }) => `${node.id}/${reply.id}`)));
  const all = exercise.nodes.reduce((sum, { replies }) => sum + replies.length, 0);
  return (
    <div class="found">
      <p>
        <strong>Endings</strong>
      </p>
      <ul>
        {ENDINGS.filter((name) => exercise.endings[name]).map((name) => (
          <li key={name} data-found={found.has(name)}>
            {ENDING_WORDS[name]}: {found.has(name) ? exercise.endings[name]?.title : 'not found yet'}
          </li>
        ))}
      </ul>
      <p>
        You have heard what comes of {heard.size} of {all} replies.
      </p>
    </div>
  );
}
