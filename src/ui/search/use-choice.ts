import { useState } from 'preact/hooks';
import type { QuickOptionData } from './quick-options.ts';

/** Which option the arrow keys have come to, and how to go on from there. */
export interface Choice {
  /** Its place in the list; -1 for none. */
  at: number;
  /** To the next one, or back; from the last to the first. */
  move(step: 1 | -1): void;
  point(at: number): void;
  /** Nothing is chosen any longer. */
  clear(): void;
}

/**
 * Follows the choice in a list. `first` is the key of what is chosen at once, wherever in the list it comes to stand; until
 * somebody chooses otherwise.
 */
export function useChoice(options: readonly QuickOptionData[], first: string | undefined): Choice {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const at = options.findIndex(({ key }) => key === (chosen ?? first));
  const point = (place: number): void => setChosen(options[place]?.key);
  return {
    at,
    move: (step) => {
      if (options.length === 0) return;
      point(at < 0 ? (step > 0 ? 0 : options.length - 1) : (at + step + options.length) % options.length);
    },
    point,
    clear: () => setChosen(undefined),
  };
}
