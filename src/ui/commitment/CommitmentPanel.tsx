import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { lowerFirst } from '../../primitives/capital.ts';
import { isFields } from '../../primitives/field-checks.ts';
import { tooLong } from '../../primitives/too-long.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { openCommitments } from '../../projections/commitments.ts';
import { dayAhead, spoken } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';
import { wordsWhenKept } from './words-when-kept.ts';

interface Props {
  lesson: string;
  aliases: readonly string[];
  commitment: { if: string; do: string; log: string };
  learner?: Learner | undefined;
}

const DAYS_AHEAD = 7;
const MOST_LETTERS = 80;

/** What is filled in and not taken on yet. */
interface PlanDraft {
  day: string;
  call: string;
}

const isPlanDraft = (value: unknown): value is PlanDraft =>
  isFields(value) && typeof value['day'] === 'string' && typeof value['call'] === 'string';

/** The if-then plan of a lesson; taking it on keeps a day for it, and Today asks how it went. */
export function CommitmentPanel({ lesson, aliases, commitment, learner }: Props) {
  const [day, setDay] = useState('');
  const [call, setCall] = useState('');
  const [made, setMade] = useState<string>();
  const [message, setMessage] = useSaid();
  useToday();
  const place = `${lesson}#plan`;
  const excess = tooLong(call.trim(), MOST_LETTERS);

  const newest = () => openCommitments(learner?.events() ?? [], [{ id: lesson, aliases }])[0];
  const read = (): void => setMade(newest()?.day);
  useLayoutEffect(() => {
    const begun = learner?.drafts.takeUp(place, isPlanDraft, newest()?.at);
    setDay(isPlanDraft(begun) ? begun.day : dayAhead(DAYS_AHEAD));
    if (isPlanDraft(begun)) setCall(begun.call);
    read();
  }, [learner]);
  useEffect(() => learner?.subscribe(read), [learner]);

  const change = (next: PlanDraft): void => {
    setDay(next.day);
    setCall(next.call);
    setMessage('');
    learner?.drafts.keep(place, next);
  };
  const commit = async (): Promise<void> => {
    if (!day) return setMessage('Pick a day first.');
    if (excess) return setMessage(excess);
    learner?.drafts.keep(place, undefined);
    const name = wholeText(call).trim();
    const made = { type: 'commitment-made', lesson, day, ...(name && { call: name }) } as const;
    const saved = learner?.record(made).then(() => 'Kept. Today will ask you how it went.');
    setMessage(await wordsWhenKept(saved));
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
          <input type="date" value={day} onInput={(event) => change({ day: event.currentTarget.value, call })} />
        </label>
        <label>
          Which call (only you will see this)
          <input
            type="text"
            autocomplete="off"
            value={call}
            onInput={(event) => change({ day, call: event.currentTarget.value })}
          />
        </label>
        <button type="submit" class="button quiet">
          {made ? 'Change the day' : 'I’ll do it'}
        </button>
        <p role="status">
          {message.words ? <Said told={message} /> : (excess ?? (made ? `You took this on for ${spoken(made)}.` : ''))}
        </p>
      </form>
    </section>
  );
}
