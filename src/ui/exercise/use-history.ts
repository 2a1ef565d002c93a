import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import type { Person } from '../../device/learner.ts';
import type { Confidence, ExerciseAnswered } from '../../log/event.ts';
import { waits } from '../../log/storage-fault.ts';
import { shuffled } from '../../primitives/shuffle.ts';

interface Options {
  exercise: PlacedExercise;
  /** Earlier ids of the lesson. */
  aliases: readonly string[];
  /** Undefined while the page is built. */
  learner: Person | undefined;
  /** Of what this learner sees in an order of their own. */
  ids: readonly string[];
}

type Answer = Pick<ExerciseAnswered, 'response' | 'score' | 'attempt' | 'hints'> & {
  confidence?: Confidence | undefined;
};

interface History {
  /** All tries, first to last, kept up to date with every tab. */
  attempts: readonly ExerciseAnswered[];
  /** True when the last one was made at an earlier wording of the exercise. */
  changed: boolean;
  order: readonly string[];
  /** False in the first render, which repeats what the build wrote. */
  live: boolean;
  /** Starts the clock of an answer, unless it runs. */
  begin(): void;
  /** Puts an answer on record. */
  answer(answer: Answer): void;
}

/** What one learner has done at one exercise, and how to add to it. */
export function useHistory({ exercise, aliases, learner, ids }: Options): History {
  const { address, revision } = exercise;
  const [live, setLive] = useState(false);
  const [attempts, setAttempts] = useState<readonly ExerciseAnswered[]>([]);
  const startedAt = useRef<number | undefined>(undefined);
  const addresses = [address, ...aliases.map((alias) => `${alias}/${exercise.id}`)];
  const read = (): void => {
    const found = learner?.attemptsAt(addresses) ?? [];
    // What was answered elsewhere leaves this one as it is, and whoever answered does not wait for all of them.
    setAttempts((known) => (isSame(known, found) ? known : found));
  };
  useLayoutEffect(() => {
    setLive(true);
    read();
  }, [learner]);
  useEffect(() => learner?.subscribe(read), [learner]);

  const seed = live && learner?.seed !== undefined ? `${learner.seed}/${address}` : address;
  const order = useMemo(() => shuffled(ids, seed), [seed]);
  const last = attempts.at(-1);
  return {
    attempts,
    changed: last !== undefined && last.revision !== revision,
    order,
    live,
    begin: () => {
      startedAt.current ??= performance.now();
    },
    answer: ({ confidence, ...answer }) => {
      if (!learner) return;
      const answered = {
        type: 'exercise-answered',
        exercise: address,
        revision,
        ...answer,
        ...(confidence && { confidence }),
        ...learner.asked,
        durationMillis: Math.round(performance.now() - (startedAt.current ?? performance.now())),
      } as const;
      startedAt.current = undefined;
      // What can't be saved now waits in the tab, and a notice says so; the result stays what is read here.
      learner.record(answered).catch(waits);
      // It counts already, while a log of thousands tells of it a task later, when the focus has long moved.
      read();
    },
  };
}

const isSame = (known: readonly unknown[], found: readonly unknown[]): boolean =>
  known.length === found.length && known.every((entry, index) => entry === found[index]);
