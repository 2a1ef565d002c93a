import { count } from '../../../primitives/count.ts';
import type { ReadingProgress } from './read-incoming.ts';

/** How far the reading of many is. */
export function ReadingShare({ progress }: { progress: ReadingProgress | undefined }) {
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <p class="reading">
      <progress {...(total !== undefined && { value: done, max: total })} aria-label="Hand-ins read" />{' '}
      {total === undefined ? 'Reading…' : `${done} of ${count(total, 'piece')} read`}
    </p>
  );
}
