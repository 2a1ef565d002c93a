import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { callProblem } from './plan.ts';
import type { PlanInHand } from './use-plan.ts';

interface Props {
  hand: PlanInHand;
  /** Of the button that keeps it. */
  action: string;
  /** Gets what to say: what keeps it from being kept, or that it is. */
  onSaid: (words: string) => void;
  /** Called as it is put on record. */
  onKeep?: () => void;
  /** What stands beside the button. */
  children?: ComponentChildren;
}

/** The day and the call of a plan. */
export function PlanForm({ hand, action, onSaid, onKeep, children }: Props) {
  const id = useId();
  const { plan, problem, change } = hand;
  const excess = callProblem(plan.call);
  const update = (part: Partial<typeof plan>): void => {
    onSaid('');
    change({ ...plan, ...part });
  };
  const keep = async (): Promise<void> => {
    const found = problem();
    if (found) return onSaid(found);
    onKeep?.();
    onSaid(await hand.keep());
  };
  return (
    <form
      class="plan-form needs-script"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        Which day
        <input type="date" value={plan.day} onInput={({ currentTarget }) => update({ day: currentTarget.value })} />
      </label>
      <div class="call">
        <label for={`${id}-call`}>Which call</label>
        <input
          id={`${id}-call`}
          type="text"
          autocomplete="off"
          value={plan.call}
          onInput={({ currentTarget }) => update({ call: currentTarget.value })}
          aria-invalid={excess ? 'true' : undefined}
          aria-describedby={`${id}-hint`}
        />
        <p class="hint" id={`${id}-hint`}>
          {excess ?? 'Only you see the name, unless you share it when you hand in.'}
        </p>
      </div>
      <p class="acts">
        <button type="submit" class="button quiet">
          {action}
        </button>
        {children}
      </p>
    </form>
  );
}
