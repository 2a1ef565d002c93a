import { useRef, useState } from 'preact/hooks';
import type { PracticeProps } from '../kind.ts';
import { plainText } from '../prose.ts';
import { Said, useSaid } from '../Said.tsx';
import { useFocusAfter } from '../use-focus.ts';
import { Debrief } from './Debrief.tsx';
import type { TalkResponse } from './grade.ts';
import { MeterBars } from './MeterBars.tsx';
import { Moment } from './Moment.tsx';
import { type Reply, replay, type Step, type Talk } from './replay.ts';
import type { Conversation } from './schema.ts';
import { TurnText } from './TurnText.tsx';
import { ENDING_WORDS, metersInWords } from './words.ts';

/** A talk from its first line to its replay. What is begun is kept at every reply. */
export function Player(props: PracticeProps<Conversation, TalkResponse>) {
  const { exercise, finished, draft, order, onDraft, onFinish } = props;
  const [told, setTold] = useSaid();
  const [acts, setActs] = useState(0);
  const [aloud, setAloud] = useState(true);
  const [coach, setCoach] = useState<boolean>();
  const further = useRef(false);
  const focus = useFocusAfter<HTMLElement>(acts);
  const last = finished.at(-1);
  const over = draft === undefined && last !== undefined;
  const coached = coach ?? draft?.coached ?? false;
  const steps = (draft ?? last)?.steps ?? [];
  const talk = replay(exercise, steps);

  const goOn = (next: readonly Step[], { ending }: Talk, words: string): void => {
    const response = { steps: next, coached };
    if (ending) onFinish(response, further.current);
    else onDraft(response);
    setTold(words);
    setActs(acts + 1);
  };

  const say = ({ id, consequence }: Reply): void => {
    const next = [...steps, { node: talk.node?.id ?? '', reply: id }];
    const after = replay(exercise, next);
    const coming = after.node
      ? `${exercise.buyer}: ${plainText(after.node.line)}`
      : after.ending && `The talk is over. ${ENDING_WORDS[after.ending]}.`;
    goOn(next, after, `${plainText(consequence)} ${metersInWords(talk, after)} ${coming}`);
  };

  const goBack = (turn: number): void => {
    further.current = turn > 0;
    const kept = steps.slice(0, turn);
    goOn(kept, replay(exercise, kept), turn > 0 ? 'You are back at that moment.' : 'The talk begins anew.');
  };

  return (
    <div class="talk" data-steps={steps.length}>
      {over && talk.ending ? (
        <Debrief exercise={exercise} talk={talk} finished={finished} focus={focus} onAgain={goBack} />
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
