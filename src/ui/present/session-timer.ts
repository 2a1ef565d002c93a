import { isCount, isFields } from '../../primitives/field-checks.ts';
import { type Countdown, countdownOf, isCountdown } from '../../team/room/countdown.ts';
import type { TimedSlide } from '../../team/room/slide.ts';

/** The one clock of a session, and of which slide it is. It goes on while another slide is shown. */
export interface SessionTimer {
  slide: number;
  countdown: Countdown;
}

export const isSessionTimer = (value: unknown): value is SessionTimer =>
  isFields(value) && isCount(value['slide']) && isCountdown(value['countdown']);

/** The clock as a slide shows it: its own, or its full time. */
export const countdownOn = (timer: SessionTimer | undefined, slide: number, { minutes }: TimedSlide): Countdown =>
  timer?.slide === slide ? timer.countdown : countdownOf(minutes);
