import { useEffect, useRef } from 'preact/hooks';
import type { ExerciseAnswered } from '../../log/event.ts';
import type { Ask } from '../../projections/review/queue.ts';
import type { CallSheet } from './call-sheet.ts';
import { resultWords } from './result-words.ts';
import { SheetActions } from './SheetActions.tsx';
import { SheetView } from './SheetView.tsx';

interface Props {
  sheet: CallSheet;
  asks: readonly Ask[];
  tries: readonly (readonly ExerciseAnswered[])[];
}

/** The end: the line once more, and out of the door. */
export function Go({ sheet, asks, tries }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const words = resultWords(asks, tries);
  return (
    <div data-before-state="go">
      <div class="before-go no-print">
        <h2 tabIndex={-1} ref={heading}>
          Go. Say it once more on the way.
        </h2>
        {words && <p class="before-words">{words}</p>}
      </div>
      <SheetView sheet={sheet} />
      <SheetActions sheet={sheet} />
    </div>
  );
}
