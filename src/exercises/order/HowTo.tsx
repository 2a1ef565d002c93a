import { useFocusWithChange } from '../use-focus.ts';

interface Props {
  hasBegun: boolean;
  onStartOver(): void;
}

/** How to go about it, and the way back to no numbers at all. */
export function HowTo({ hasBegun, onStartOver }: Props) {
  const focusWithChange = useFocusWithChange();
  return (
    <div class="head how needs-script">
      <span>Pick first to last. Pick again to undo.</span>
      <button
        type="button"
        data-act="start-over"
        data-off={!hasBegun || undefined}
        onClick={({ currentTarget }) => {
          onStartOver();
          // The button goes away.
          const list = currentTarget.closest('fieldset');
          focusWithChange(() => list?.querySelector<HTMLElement>('.place'));
        }}
      >
        Start over
      </button>
    </div>
  );
}
