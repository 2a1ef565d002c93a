import { keyOf } from '../../device/local-hint-key.ts';
import type { ProgressHint } from '../../device/progress-hint.ts';

/** Paints at once what was remembered, then again whenever the log says better, which is remembered in turn. */
export function followHint(paint: (hint: ProgressHint) => void): void {
  try {
    const remembered = localStorage.getItem(keyOf('progress'));
    if (remembered) paint(JSON.parse(remembered));
  } catch {
    // The log will tell in a moment.
  }
  document.addEventListener('crescendo:progress', ({ detail }) => {
    paint(detail);
    try {
      localStorage.setItem(keyOf('progress'), JSON.stringify(detail));
    } catch {
      // Only a hint: the log has the facts.
    }
  });
}
