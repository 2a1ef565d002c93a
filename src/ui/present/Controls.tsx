import { clockFace, leftAt } from '../../team/room/countdown.ts';
import { canFillScreen, toggleFullScreen } from './full-screen.ts';
import type { SessionTimer } from './session-timer.ts';
import { useNow } from './use-now.ts';

interface Props {
  /** "3 of 14". */
  position: string;
  isFirst: boolean;
  isLast: boolean;
  /** Whether there is a note to what is shown; undefined where this slide has none at all. */
  note: boolean | undefined;
  noted: boolean;
  /** A clock that runs for another slide. */
  timer: SessionTimer | undefined;
  /** Where it came from. */
  leave: string;
  onMove(move: 'on' | 'back'): void;
  onNote(): void;
  onList(): void;
  onTimer(slide: number): void;
}

/** The bar below a slide: what the keys do, for a mouse and a thumb. */
export function Controls(props: Props) {
  const { position, isFirst, isLast, note, noted, timer, leave, onMove, onNote, onList, onTimer } = props;
  return (
    <nav class="controls" aria-label="Slides">
      <button type="button" class="button quiet" data-act="back" aria-disabled={isFirst} onClick={() => onMove('back')}>
        Back
      </button>
      <button type="button" class="button" data-act="on" aria-disabled={isLast} onClick={() => onMove('on')}>
        Next
      </button>
      <button type="button" class="button quiet" data-act="list" aria-haspopup="dialog" onClick={onList}>
        {position}
        <span class="visually-hidden">: all slides</span>
      </button>
      {note !== undefined && (
        <button
          type="button"
          class="button quiet"
          data-act="note"
          aria-pressed={noted}
          aria-disabled={!note}
          onClick={onNote}
        >
          Note
        </button>
      )}
      {timer && <RunningTimer timer={timer} onTimer={onTimer} />}
      <span class="aside">
        {canFillScreen() && (
          <button type="button" class="button quiet" data-act="full" onClick={toggleFullScreen}>
            Full screen
          </button>
        )}
        <a class="lone-link" href={leave}>
          Leave
        </a>
      </span>
    </nav>
  );
}

function RunningTimer({ timer: { slide, countdown }, onTimer }: { timer: SessionTimer; onTimer(slide: number): void }) {
  const left = leftAt(countdown, useNow(countdown.endsAt));
  return (
    <button type="button" class="button quiet" data-act="timer" data-over={left <= 0} onClick={() => onTimer(slide)}>
      {clockFace(left)}
      <span class="visually-hidden"> on the clock: back to its slide</span>
    </button>
  );
}
