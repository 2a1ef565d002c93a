import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import { shuffled } from '../../exercises/shuffle.ts';
import type { ExerciseAnswered } from '../../log/event.ts';
import { attemptsAt } from '../../projections/attempts.ts';
import type { Person } from './learner.ts';

interface Options {
  exercise: PlacedExercise;
  /** Earlier ids of the lesson. */
  aliases: readonly string[];
  /** Undefined while the page is built. */
  learner: Person | undefined;
  /** Of what this learner sees in an order of their own. */
  ids: readonly string[];
}

interface History {
  /** All tries, first to last, kept up to date with every tab. */
  attempts: readonly ExerciseAnswered[];
  /** True when the last one was made at an earlier wording of the exercise. */
  changed: boolean;
  order: readonly string[];
  /** False in the first render, which repeats what the build wrote. */
  live: boolean;
}

/** What one learner has done at one exercise. */
export function useHistory({ exercise, aliases, learner, ids }: Options): History {
  const [live, setLive] = useState(false);
  const [attempts, setAttempts] = useState<readonly ExerciseAnswered[]>([]);
  const addresses = [exercise.address, ...aliases.map((alias) => `${alias}/${exercise.id}`)];
  const read = (): void => setAttempts(attemptsAt(learner?.events() ?? [], addresses));
  useLayoutEffect(() => {
    setLive(true);
    read();
  }, [learner]);
  useEffect(() => learner?.subscribe(read), [learner]);

  const seed = live && learner ? `${learner.seed}/${exercise.address}` : exercise.address;
  const order = useMemo(() => shuffled(ids, seed), [seed]);
  const last = attempts.at(-1);
  return { attempts, changed: last !== undefined && last.revision !== exercise.revision, order, live };
}
