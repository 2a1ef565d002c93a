import { useEffect, useRef } from 'preact/hooks';
import type { Learner } from '../../device/learner.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import { lowerFirst } from '../../primitives/capital.ts';
import { proposedDay } from '../../projections/proposed-day.ts';
import { PlanForm } from './PlanForm.tsx';
import { loadKeptPlan, useKeptPlan } from './use-kept-plan.ts';
import { usePlan } from './use-plan.ts';

interface Props {
  lesson: string;
  aliases: readonly string[];
  title: string;
  commitment: { if: string; do: string; log: string };
  learner?: Learner | undefined;
}

/**
 * The if-then plan of a lesson. Taking it on keeps a day for it, which Today shows and asks about. One that is open is
 * changed in the same form, so that what somebody fills in before the script has come is never in the wrong place.
 */
export function CommitmentPanel({ lesson, aliases, title, commitment, learner }: Props) {
  const { latest, Card } = useKeptPlan(learner, { id: lesson, aliases });
  const [said, say] = useSaid();
  const panel = useRef<HTMLElement>(null);
  const hand = usePlan({ lesson, aliases, learner, latest });
  // Whoever fills it in is about to keep it.
  useEffect(() => {
    if (hand.isBegun) loadKeptPlan().catch(() => {});
  }, [hand.isBegun]);
  // What was answered on another day gives way to the next plan.
  const isHere = useRef(false);
  if (latest && !latest.review) isHere.current = true;
  const isOpen = latest !== undefined && !latest.review;
  const plan = `If ${commitment.if}, then I will ${commitment.do}`;

  return (
    <section ref={panel} class="commitment" aria-labelledby="commitment-plan">
      <p class="plan" id="commitment-plan">
        <strong>If</strong> {commitment.if}, <strong>then I will</strong> {commitment.do}
      </p>
      <p class="log">Afterward, jot down: {lowerFirst(commitment.log)}</p>
      {learner && latest && Card && isHere.current && (
        <Card
          commitment={latest}
          lesson={{ id: lesson, title, plan, log: commitment.log }}
          learner={learner}
          today={hand.today}
          onSaid={say}
          heading="h3"
          changing="beside"
          onChange={(isLater) => {
            if (isLater) hand.change({ ...hand.plan, day: proposedDay(hand.today) });
            panel.current?.querySelector<HTMLInputElement>('input[type="date"]')?.focus();
          }}
        />
      )}
      <PlanForm hand={hand} action={isOpen ? 'Save the change' : 'I’ll do it'} onSaid={say} />
      <p role="status">
        <Said told={said} />
      </p>
    </section>
  );
}
