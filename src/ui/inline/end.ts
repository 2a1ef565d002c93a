// Shows at the end of a lesson how it went, from what was remembered, so that nothing moves when the log says it again.
import { keyOf } from '../../device/local-hint-key.ts';
import type { EndHints } from '../lesson/end/end-hint.ts';
import { paintEnd } from '../lesson/end/paint-end.ts';

{
  const place = document.querySelector<HTMLElement>('[data-lesson-end]');
  try {
    const ends: EndHints = JSON.parse(localStorage.getItem(keyOf('ends')) ?? '{}');
    const end = ends[document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? ''];
    if (place && end) paintEnd(place, end);
  } catch {
    // The log will tell in a moment.
  }
}
