import { useLayoutEffect, useRef } from 'preact/hooks';
import { haveSingleKeys } from '../../device/single-keys.ts';
import { type Move, moveOfKey } from '../../team/room/place.ts';

interface Acts {
  onMove(move: Move): void;
  onNote(): void;
  onFullScreen(): void;
  /** Closes what is open. */
  onEscape(): void;
}

/** The keys of a presentation, wherever the focus is but in a field, where arrows move a caret. */
export function useKeys(acts: Acts): void {
  const latest = useRef(acts);
  latest.current = acts;
  // As soon as it is drawn, so that no press is lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = isForTheSlides(event) ? actOf(event.key, latest.current) : undefined;
      if (!act) return;
      act();
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actOf(key: string, acts: Acts): (() => void) | undefined {
  const move = moveOfKey(key);
  if (move) return () => acts.onMove(move);
  if (key === 'Escape') return acts.onEscape;
  if (!haveSingleKeys()) return undefined;
  if (key === 'n') return acts.onNote;
  return key === 'f' ? acts.onFullScreen : undefined;
}

function isForTheSlides({ key, target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return false;
  if (document.querySelector('dialog[open]')) return false;
  // A clicker goes on also while a count is being typed.
  return key.startsWith('Page') || !(target instanceof Element && target.matches(FIELDS));
}

const FIELDS = 'input:not([type="checkbox"]), textarea, select';
