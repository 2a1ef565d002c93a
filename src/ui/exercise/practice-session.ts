import { useState } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import type { Person } from '../../device/learner.ts';
import { type ExerciseState, latestRound, stateOf } from '../../exercises/attempt.ts';
import type { Draft } from '../../log/draft.ts';
import type { OtherDraft } from '../kit/OtherDrafts.tsx';
import type { AnyPractice } from './load-kind.ts';
import { type BegunResponse, isBegun, useBegun } from './use-begun.ts';
import { useHistory } from './use-history.ts';

export interface PracticeSession {
  state: ExerciseState;
  finished: readonly unknown[];
  round: readonly unknown[];
  draft: unknown;
  /** What was begun in other tabs. */
  others: readonly OtherDraft[];
  order: readonly string[];
  /** True when all that was finished belongs to an earlier wording of the exercise. */
  changed: boolean;
  onDraft(response: unknown): void;
  onFinish(response: unknown, further: boolean): void;
  onGoOn(other: Draft): void;
  onDrop(other: Draft): void;
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
  const ids = kind.shuffles?.(exercise) ?? [];
  const { attempts, changed, order, live, begin, answer } = useHistory({ exercise, aliases, learner, ids });
  const [draft, setDraft] = useState<unknown>(undefined);
  const fits = (begun: BegunResponse): boolean => begun.revision === revision && kind.isResponse(begun.response);
  const begun = useBegun({
    drafts: learner?.drafts,
    place: address,
    fits,
    answeredAt: attempts.at(-1)?.at,
    live,
    onTakeUp: ({ response }) => setDraft(response),
  });

  const readable = attempts.filter((entry) => entry.revision === revision && kind.isResponse(entry.response));
  const round = latestRound(readable);
  const last = readable.at(-1);
  return {
    state: last ? stateOf(last.score) : 'open',
    finished: readable.map(({ response }) => response),
    round: round.map(({ response }) => response),
    draft,
    others: begun.others.flatMap((other) => {
      const { value } = other;
      const words = isBegun(value) && kind.isResponse(value.response) ? kind.inWords?.(value.response) : undefined;
      return words && isBegun(value) ? [{ draft: other, words, fits: fits(value) }] : [];
    }),
    order,
    changed: changed && readable.length === 0,
    onDraft: (response) => {
      begin();
      setDraft(response);
      begun.keep(response === undefined ? undefined : { revision, response });
    },
    onFinish: (response, further) => {
      answer({
        response,
        score: kind.score(exercise, response),
        attempt: further ? round.length + 1 : 1,
        hints: 0,
      });
      setDraft(undefined);
      begun.keep(undefined);
    },
    onGoOn: begun.goOn,
    onDrop: begun.drop,
  };
}
