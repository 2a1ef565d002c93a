import { useState } from 'preact/hooks';
import type { PlacedExercise } from '../../catalog/course.ts';
import type { Person } from '../../device/learner.ts';
import { type ExerciseState, isSameResponse, latestRound, stateAfter } from '../../exercises/attempt.ts';
import type { Prose } from '../../exercises/prose.ts';
import type { Confidence } from '../../log/event.ts';
import type { AnyQuestion } from './load-kind.ts';
import { useBegun } from './use-begun.ts';
import { useHistory } from './use-history.ts';
import { type VerdictWords, verdictOn } from './verdict-words.ts';

export interface Session {
  state: ExerciseState;
  draft: unknown;
  tries: readonly unknown[];
  order: readonly string[];
  confidence: Confidence | undefined;
  /** What came of the last try. */
  verdict: VerdictWords | undefined;
  /** Whether the newest act led to it; it is then announced once. */
  isNew: boolean;
  /** What the newest act led to instead; announced once for each, and empty for nothing. */
  message: Prose;
  /** How often something was said. */
  times: number;
  /** True when the last answer was given to an earlier wording of the exercise. */
  changed: boolean;
  setDraft(response: unknown): void;
  setConfidence(confidence: Confidence): void;
  check(): 'missing' | 'checked';
  again(): void;
}

interface Options {
  exercise: PlacedExercise;
  kind: AnyQuestion;
  /** Earlier ids of the lesson. */
  aliases: readonly string[];
  /** Undefined while the page is built. */
  learner: Person | undefined;
}

/** One exercise in the hands of one learner: what was answered, what is being chosen, and what happens at Check. */
export function useExerciseSession({ exercise, kind, aliases, learner }: Options): Session {
  const { grader } = kind;
  const ids = kind.shuffles?.(exercise) ?? [];
  const { attempts, changed, order, live, begin, answer } = useHistory({ exercise, aliases, learner, ids });
  const [restartedAfter, setRestartedAfter] = useState<string>();
  const [chosen, setChosen] = useState<{ draft: unknown; after: string | undefined }>();
  const [confidence, setConfidence] = useState<Confidence>();
  const [told, setTold] = useState<Pick<Session, 'isNew' | 'message' | 'times'>>({
    isNew: false,
    message: '',
    times: 0,
  });
  const tell = (message: Prose, isNew = false): void => setTold({ isNew, message, times: told.times + 1 });

  const last = attempts.at(-1);
  const fresh = changed || last === undefined || last.id === restartedAfter;
  const newest = fresh ? [] : latestRound(attempts);
  const round = newest.filter(({ response }) => grader.isResponse(response));
  const tries = round.map(({ response }) => response);
  const state = stateAfter(round);
  // It belongs to the try that it was chosen for. When another tab answers, that is over, as it is after a reload.
  const draft = chosen && chosen.after === last?.id ? chosen.draft : (tries.at(-1) ?? grader.empty);
  const setDraft = (response: unknown): void => setChosen({ draft: response, after: last?.id });
  const grade = round.length > 0 ? grader.grade(exercise, tries.at(-1)) : undefined;
  const { revision, address } = exercise;
  const isOpen = state === 'open' || state === 'hint';
  const begun = useBegun({
    drafts: learner?.drafts,
    place: address,
    fits: ({ response, after, ...rest }) =>
      rest.revision === revision && grader.isResponse(response) && (isOpen || after === last?.id),
    answeredAt: last?.at,
    live,
    onTakeUp: ({ response, after }) => {
      setRestartedAfter(after);
      setDraft(response);
    },
  });

  return {
    state,
    draft,
    tries,
    order,
    confidence: confidence ?? round.at(-1)?.confidence,
    verdict: verdictOn({
      round,
      earlier: attempts.slice(0, attempts.length - newest.length),
      note: grade?.note,
      why: grade?.why,
      hint: 'hint' in exercise ? exercise.hint : '',
    }),
    ...told,
    changed: changed && restartedAfter === undefined,
    setConfidence,
    setDraft: (response) => {
      begin();
      setDraft(response);
      begun.keep({ revision, response, after: restartedAfter });
      tell('');
    },
    check: () => {
      const missing = grader.missing(exercise, draft);
      if (missing) {
        tell(missing);
        return 'missing';
      }
      if (state === 'hint' && isSameResponse(draft, tries.at(-1))) {
        tell('That’s the answer you just gave, so it doesn’t use up a try. Change it first.');
        return 'missing';
      }
      const { again, score } = grader.grade(exercise, draft);
      if (again) {
        tell(again);
        return 'checked';
      }
      answer({
        response: draft,
        score,
        attempt: round.length + 1,
        hints: round.length,
        confidence,
      });
      begun.keep(undefined);
      tell('', true);
      return 'checked';
    },
    again: () => {
      setRestartedAfter(last?.id);
      setDraft(grader.empty);
      setConfidence(undefined);
      tell('');
    },
  };
}
