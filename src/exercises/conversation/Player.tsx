import { useRef, useState } from 'preact/hooks';
import { ENDING_WORDS } from '../ending.ts';
import type { PracticeProps } from '../kind.ts';
import { plainText } from '../prose.ts';
import { Said, useSaid } from '../Said.tsx';
import { Debrief } from './Debrief.tsx';
import type { TalkResponse } from './grade.ts';
import { MeterBars } from './MeterBars.tsx';
import { Moment } from './Moment.tsx';
import { type Reply, replay, type Step, type Talk } from './replay.ts';
import type { Conversation } from './schema.ts';
import { TurnText } from './TurnText.tsx';
import { type Act, useNewestInView } from './use-newest-in-view.ts';
import { metersInWords } from './words.ts';

/** A talk from its first line to its replay. What is begun is kept at every reply. */
export function Player(props: PracticeProps<Conversation, TalkResponse>) {
  const { exercise, finished, draft, order, onDraft, onFinish } = props;
  const [told, setTold] = useSaid();
  const [act, setAct] = useState<Act>({ count: 0, showed: false });
  const [aloud, setAloud] = useState(true);
  const [coach, setCoach] = useState<boolean>();
  const further = useRef(false);
  const { root, focus } = useNewestInView(act);
  const last = finished.at(-1);
  const over = draft === undefined && last !== undefined;
  const coached = coach ?? draft?.coached ?? false;
  const steps = (draft ?? last)?.steps ?? [];
  const talk = replay(exercise, steps);

  const acted = (showed: boolean): void => setAct({ count: act.count + 1, showed });

  const goOn = (next: readonly Step[], { ending }: Talk, words: string): void => {
    const response = { steps: next, coached };
    if (ending) onFinish(response, further.current);
    else onDraft(response);
    setTold(words);
    acted(false);
  };

  const say = ({ id, consequence }: Reply): void => {
    const next = [...steps, { node: talk.node?.id ?? '', reply: id }];
    const after = replay(exercise, next);
    const coming = after.node
      ? `${exercise.buyer}: ${plainText(after.node.line)}`
      : after.ending && `The talk is over. ${ENDING_WORDS[after.ending]} ending.`;
    goOn(next, after, `${plainText(consequence)} ${metersInWords(talk, after, exercise.strong)} ${coming}`);
  };

  const goBack = (turn: number): void => {
    further.current = turn > 0;
    const kept = steps.slice(0, turn);
    goOn(kept, replay(exercise, kept), turn > 0 ? 'You are back at that moment.' : 'The talk starts over.');
  };

  return (
    <div class="talk" data-steps={steps.length} data-acted={act.count > 0} ref={root}>
      {over && talk.ending ? (
        <Debrief
          exercise={exercise}
          talk={talk}
          ending={talk.ending}
          finished={finished}
          focus={focus}
          onAgain={goBack}
        />
      ) : (
        <>
          <Settings aloud={aloud} coached={coached} onAloud={setAloud} onCoach={setCoach} />
          <MeterBars meters={talk} strong={exercise.strong} />
          <ol class="turns">
            {talk.turns.map((turn) => (
              <li key={turn.node.id}>
                <TurnText buyer={exercise.buyer} turn={turn} explained={coached} />
              </li>
            ))}
          </ol>
          {talk.node && (
            <Moment
              key={talk.node.id}
              buyer={exercise.buyer}
              node={talk.node}
              order={order}
              aloud={aloud}
              focus={focus}
              onShow={() => acted(true)}
              onSay={say}
            />
          )}
          {steps.length > 0 && (
            <p class="needs-script">
              <button type="button" class="button quiet" onClick={() => goBack(0)}>
                Start over
              </button>
            </p>
          )}
        </>
      )}
      <p class="visually-hidden" role="status" data-result>
        <Said told={told} />
      </p>
    </div>
  );
}

interface SettingsProps {
  aloud: boolean;
  coached: boolean;
  onAloud(on: boolean): void;
  onCoach(on: boolean): void;
}

const Settings = ({ aloud, coached, onAloud, onCoach }: SettingsProps) => (
  <p class="settings needs-script">
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        checked={aloud}
        onChange={({ currentTarget }) => onAloud(currentTarget.checked)}
      />
      Say it aloud first
    </label>
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        checked={coached}
        onChange={({ currentTarget }) => onCoach(currentTarget.checked)}
      />
      Coach me as I go
    </label>
  </p>
);
