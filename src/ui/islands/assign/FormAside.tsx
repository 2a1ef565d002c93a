import { isBegun } from '../../../adapters/assignment/begun-draft.ts';
import type { DraftWork } from './use-begun-draft.ts';

interface Props {
  work: DraftWork;
  onClear(): void;
  onBack(): void;
}

/** The ways out of a form that is being filled in, none of which loses a word. */
export function FormAside({ work: { begun, aside }, onClear, onBack }: Props) {
  if (!aside && !isBegun(begun)) return null;
  return (
    <p class="act">
      {aside && (
        <button type="button" class="button quiet" onClick={onBack}>
          Go back to {aside.draft.title.trim() === '' ? 'what you had begun' : `“${aside.draft.title.trim()}”`}
        </button>
      )}
      {isBegun(begun) && (
        <button type="button" class="button quiet" onClick={onClear}>
          {begun.changes ? 'Change nothing' : 'Start over'}
        </button>
      )}
    </p>
  );
}
