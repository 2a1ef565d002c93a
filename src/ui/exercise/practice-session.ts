import { useLayoutEffect, useState } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import type { Person } from '../../device/learner.ts';
import { type ExerciseState, latestRound, stateOf } from '../../exercises/attempt.ts';
import type { AnyPractice } from './load-kind.ts';
import { useHistory } from './use-history.ts';

export interface PracticeSession {
  state: ExerciseState;
  finished: readonly unknown[];
  round: readonly unknown[];
  draft: unknown;
  order: readonly string[];
  /** True when all that was finished belongs to an earlier wording of the exercise. */
  changed: boolean;
  onDraft(response: unknown): void;
  onFinish(response: unknown, further: boolean): void;
}

interface Options {
  exercise: PlacedExercise;
  kind: AnyPractice;
  aliases: readonly string[];
  learner: Person | undefined;
}

/** One practice in the hands of one learner: what is begun and kept, and what is finished and on record. */
export function usePracticeSession({ exercise, kind, aliases, learner }: Options): PracticeSession {
  const { address, revision } = exercise;
  const { attempts, changed, order, live, begin, answer } = useHistory({
    exercise,
    aliases,
    learner,
    ids: kind.shuffles?.(exercise) ?? [],
  });
  const [draft, setDraft] = useState<unknown>(undefined);

  // Together with the first look at the log: what is put in next is added to it.
  useLayoutEffect(() => {
    const kept = live ? learner?.drafts.read(address, revision) : undefined;
    if (kind.isResponse(kept)) setDraft(kept);
  }, [live]);

  const readable = attempts.filter((entry) => entry.revision === revision && kind.isResponse(entry.response));
  const round = latestRound(readable);
  const last = readable.at(-1);
  return {
    state: last ? stateOf(last.score) : 'open',
    finished: readable.map(({ response }) => response),
    round: round.map(({ response }) => response),
    draft,
    order,
    changed: changed && readable.length === 0,
    onDraft: (response) => {
      begin();
      setDraft(response);
      learner?.drafts.keep(address, revision, response);
    },
    onFinish: (response, further) => {
      answer({
        response,
        score: kind.score(exercise, response),
        attempt: further ? round.length + 1 : 1,
        hints: 0,
      });
      setDraft(undefined);
      learner?.drafts.keep(address, revision, undefined);
    },
  };
}
