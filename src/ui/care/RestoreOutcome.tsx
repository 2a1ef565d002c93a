import { useFocusAfter } from '../../exercises/use-focus.ts';
import { RestoreDecision } from './RestoreDecision.tsx';
import type { RestoreSteps } from './use-restore.ts';

/** What a copy would bring, as long as that is undecided, and what came of it. `refused` is why it can't be read. */
export function RestoreOutcome({ steps, refused }: { steps: RestoreSteps; refused?: string | undefined }) {
  const { restore, share, message, ended, confirm, cancel, undo } = steps;
  const status = useFocusAfter<HTMLParagraphElement>(ended);
  return (
    <>
      {restore && (
        <RestoreDecision
          summary={restore.summary}
          share={share}
          onRestore={(choice) => void confirm(choice)}
          onCancel={cancel}
        />
      )}
      <p role="status" tabIndex={-1} ref={status} data-restore-message>
        {refused ?? message}
      </p>
      {undo && (
        <p class="act">
          <button type="button" class="button" onClick={() => void undo()} data-action="undo-restore">
            Undo what it hid
          </button>
        </p>
      )}
    </>
  );
}
