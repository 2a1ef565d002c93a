import { useLayoutEffect, useState } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import type { Commitment } from '../../projections/commitments.ts';
import { proposedDay } from '../../projections/proposed-day.ts';
import { spoken } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';
import { isMadeFor, isPlan, madeBy, type Plan, planOf, planProblem } from './plan.ts';
import { useDraft } from './use-draft.ts';
import { wordsWhenKept } from './words-when-kept.ts';

interface Options {
  lesson: string;
  aliases: readonly string[];
  learner: Learner | undefined;
  /** The newest commitment of the lesson, if there is one. */
  latest: Commitment | undefined;
}

/** The plan of a lesson in the hands of whoever fills it in: a new one, or the one that is open. */
export interface PlanInHand {
  plan: Plan;
  today: string;
  /** Whether anything was filled in and not kept yet. */
  isBegun: boolean;
  change(next: Plan): void;
  /** Gives up what was filled in. */
  drop(): void;
  /** What keeps it from being kept. */
  problem(): string | undefined;
  /** Puts it on record. Resolves with what to say. */
  keep(): Promise<string>;
}

export function usePlan({ lesson, aliases, learner, latest }: Options): PlanInHand {
  const today = useToday();
  // The first render repeats what the build wrote.
  const [live, setLive] = useState(false);
  useLayoutEffect(() => setLive(learner !== undefined), [learner]);
  const open = latest && !latest.review ? latest.made : undefined;
  const [draft, keepDraft] = useDraft({
    drafts: learner?.drafts,
    place: `${lesson}#plan`,
    isDraft: isPlan,
    since: () => learner?.events().findLast((event) => isMadeFor(event, [lesson, ...aliases]))?.at,
  });
  // Before the log is open there is no day: a page that was built says none that has long passed.
  const proposed = { day: live ? proposedDay(today) : '', call: '' };
  const plan = draft ?? (open ? planOf(open) : proposed);
  return {
    plan,
    today,
    isBegun: draft !== undefined,
    change: keepDraft,
    drop: () => keepDraft(undefined),
    problem: () => planProblem(plan, today, open),
    keep: async () => {
      keepDraft(undefined);
      if (open && plan.day === open.day && plan.call.trim() === (open.call ?? '')) return 'Nothing changed.';
      const words = `Saved. We’ll ask how it went ${plan.day === today ? 'later today' : `on ${spoken(plan.day)}`}.`;
      return wordsWhenKept(learner?.record(madeBy(lesson, plan, open)).then(() => words));
    },
  };
}
