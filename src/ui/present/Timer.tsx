import { useState } from 'preact/hooks';
import {
  type Countdown,
  clockFace,
  leftAt,
  minutesInWords,
  paused,
  started,
  withMinute,
} from '../../team/room/countdown.ts';
import { useNow } from './use-now.ts';

interface Props {
  countdown: Countdown;
  /** What "Start over" sets it to. */
  full: Countdown;
  onChange(countdown: Countdown): void;
}

/** A time that runs down, in large figures. A screen reader is told the minutes, and not each second. */
export function Timer({ countdown, full, onChange }: Props) {
  const now = useNow(countdown.endsAt);
  const left = leftAt(countdown, now);
  const runs = countdown.endsAt !== undefined;
  const [touched, setTouched] = useState(runs);
  const set = (change: (now: number) => Countdown): void => {
    setTouched(true);
    onChange(change(Date.now()));
  };
  return (
    <div class="timer" data-over={left <= 0}>
      <p class="face" role="timer" aria-live="off">
        {clockFace(left)}
      </p>
      <p class="visually-hidden" role="status">
        {touched && minutesInWords(left)}
      </p>
      <p class="act">
        <button
          type="button"
          class="button"
          data-act="run"
          onClick={() => set((at) => (runs ? paused(countdown, at) : started(countdown, at)))}
        >
          {runs ? 'Pause' : 'Start'}
        </button>
        <button
          type="button"
          class="button quiet"
          data-act="minute"
          onClick={() => set((at) => withMinute(countdown, at))}
        >
          Add a minute
        </button>
        <button type="button" class="button quiet" data-act="anew" onClick={() => set(() => full)}>
          Start over
        </button>
      </p>
    </div>
  );
}
