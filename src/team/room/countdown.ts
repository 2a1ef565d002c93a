import { count } from '../../primitives/count.ts';
import { isFields, isNumber } from '../../primitives/field-checks.ts';

const MINUTE = 60_000;

/** A time that runs down. While it runs, it is known by its end, so that no tick can be lost. All in milliseconds. */
export interface Countdown {
  /** What is left while it stands; below 0 once it is over. */
  left: number;
  /** When it ends, by the clock; undefined while it stands. */
  endsAt?: number;
}

export const countdownOf = (minutes: number): Countdown => ({ left: minutes * MINUTE });

/** What is left at a time; below 0 once it is over. */
export const leftAt = ({ left, endsAt }: Countdown, now: number): number =>
  endsAt === undefined ? left : endsAt - now;

export const started = (countdown: Countdown, now: number): Countdown => {
  const left = leftAt(countdown, now);
  return { left, endsAt: now + left };
};

export const paused = (countdown: Countdown, now: number): Countdown => ({ left: leftAt(countdown, now) });

/** With a minute more. One that is over has a minute from now on. */
export function withMinute(countdown: Countdown, now: number): Countdown {
  const left = Math.max(0, leftAt(countdown, now)) + MINUTE;
  return countdown.endsAt === undefined ? { left } : { left, endsAt: now + left };
}

/** `4:00`, `0:07`, and `+0:12` when it is over. The last second is shown until it is gone. */
export function clockFace(left: number): string {
  const over = left <= -1_000;
  const seconds = over ? Math.floor(-left / 1_000) : Math.max(0, Math.ceil(left / 1_000));
  return `${over ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is left, in words that change once a minute, and when it is over. */
export function minutesInWords(left: number): string {
  if (left <= 0) return 'Time is up.';
  if (left <= MINUTE) return left === MINUTE ? '1 minute left.' : 'Less than a minute left.';
  return `${count(Math.ceil(left / MINUTE), 'minute')} left.`;
}

export const isCountdown = (value: unknown): value is Countdown =>
  isFields(value) &&
  isNumber(value['left']) &&
  Math.abs(value['left']) < LONGEST &&
  (value['endsAt'] === undefined || isNumber(value['endsAt']));

/** A day. */
const LONGEST = 1_440 * MINUTE;
