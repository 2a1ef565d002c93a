import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { openCommitments } from '../../projections/commitments.ts';
import { dayAhead, spoken } from '../kit/day.ts';

interface Props {
  lesson: string;
  aliases: readonly string[];
  commitment: { if: string; do: string; log: string };
  learner?: Learner | undefined;
}

const DAYS_AHEAD = 7;

/** The if-then plan of a lesson; taking it on keeps a day for it, and Today asks how it went. */
export function CommitmentPanel({ lesson, aliases, commitment, learner }: Props) {
  const [day, setDay] = useState('');
  const [call, setCall] = useState('');
  const [made, setMade] = useState<string>();
  const [message, setMessage] = useState('');

  const read = (): void => setMade(openCommitments(learner?.events() ?? [], [{ id: lesson, aliases }])[0]?.day);
  useLayoutEffect(() => {
    setDay(dayAhead(DAYS_AHEAD));
    read();
  }, [learner]);
  useEffect(() => learner?.subscribe(read), [learner]);

  const commit = async (): Promise<void> => {
    if (!day) return setMessage('Pick a day first.');
    const name = wholeText(call).trim();
    try {
      await learner?.record({ type: 'commitment-made', lesson, day, ...(name && { call: name }) });
      setMessage('Kept. Today will ask you how it went.');
    } catch {
      setMessage('Noted in this tab. It is saved as soon as your browser takes it.');
    }
  };

  return (
    <section class="commitment" aria-labelledby="commitment-plan">
      <p class="plan" id="commitment-plan">
        <strong>If</strong> {commitment.if}, <strong>then I will</strong> {commitment.do}
      </p>
      <p class="log">Afterwards, note down: {lowerFirst(commitment.log)}</p>
      <form
        class="needs-script"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void commit();
        }}
      >
        <label>
          By when
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <label>
          Which call (only you will see this)
          <input
            type="text"
            autocomplete="off"
            maxLength={80}
            value={call}
            onInput={(event) => setCall(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button quiet">
          {made ? 'Change the day' : 'I’ll do it'}
        </button>
        <p role="status">{message || (made ? `You took this on for ${spoken(made)}.` : '')}</p>
      </form>
    </section>
  );
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
