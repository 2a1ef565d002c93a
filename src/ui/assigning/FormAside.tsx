import { isBegun } from '../../team/assignment/begun-draft.ts';
import type { DraftWork } from './use-begun-draft.ts';

type Props = Pick<DraftWork, 'aside'> & { onBack: () => void };

/** The way back to what was in the form before something else took its place. */
export function FormAside({ aside, onBack }: Props) {
  if (!aside || !isBegun(aside)) return null;
  const title = aside.draft.title.trim();
  return (
    <p class="act">
      <button type="button" class="button quiet" onClick={onBack}>
        Go back to {title === '' ? 'what you started' : `“${title}”`}
      </button>
    </p>
  );
}
