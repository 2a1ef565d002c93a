import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the reasons of what was not chosen are open. They are behind a button, so that the reason of what was chosen is
 * what one reads first; where the answer is not shown, there is nothing to open.
 */
export function useOtherReasons(done: boolean): [open: boolean, toggle: () => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [done]);
  return [open, () => setOpen(!open)];
}

/** Opens the reasons of what was not chosen, and closes them. They are on paper either way. */
export const OtherReasons = ({ open, onToggle }: { open: boolean; onToggle: () => void }) => (
  <button type="button" class="other-reasons" aria-expanded={open} onClick={onToggle}>
    Why not the others?
  </button>
);
