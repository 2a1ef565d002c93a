import type { Persistence } from '../../device/persistence.ts';
import { isPlainHttp } from '../../device/plain-http.ts';
import type { LogHealth } from '../../log/health.ts';
import { AFTER_SEVEN_DAYS, MAY_AFTER_SEVEN_DAYS } from '../kit/keep-words.ts';
import { inWords } from '../kit/time-in-words.ts';

/** How well a log is kept, in words that fit the learner's progress and the team board. */

/** Where it is; what a private window keeps goes with the window. */
export const placeInWords = ({ place, copy }: LogHealth): string =>
  place === 'browser' && copy === 'private'
    ? 'In this private window only. It’s gone when you close it'
    : PLACES[place];

const PLACES: Readonly<Record<LogHealth['place'], string>> = {
  browser: 'In this browser, on this device, and nowhere else',
  'second-copy': 'In this browser’s second copy, because its main store isn’t working',
  memory: 'In this tab only. It’s gone when you close it',
};

const COPIES: Readonly<Record<LogHealth['copy'], string>> = {
  unknown: 'Comparing…',
  kept: 'Yes, in a separate place in this browser. If one is damaged, the other repairs it',
  behind:
    'Yes, but it’s missing the latest. The browser didn’t save it, maybe because it’s out of space. The site keeps trying',
  none: 'No. This browser has no place for one',
  private: 'No. A private window or a browser setting prevents it',
  newer: 'Yes, from a newer version of this site. This page leaves it alone; reload to get that version',
  unreachable: 'We can’t reach it right now. We’ll try again when you’re back online and on your next visit',
};

export const PROMISES: Readonly<Record<Persistence, string>> = {
  kept: 'No. It promised to keep it until you delete it.',
  'may-be-deleted': `Yes, if the device runs out of space. ${AFTER_SEVEN_DAYS} `,
  unknown: `It doesn’t say. ${MAY_AFTER_SEVEN_DAYS}`,
};

/** Whether there is a second copy, and why not. */
export const copyInWords = ({ copy }: LogHealth): string =>
  copy === 'none' && isPlainHttp() ? 'No. Browsers keep one only if the address starts with https://' : COPIES[copy];

/** In place of a promise, which no browser gives a private window. */
export const WITH_THE_WINDOW = 'Yes, all of it, when you close this private window.';

/** When it was last saved; `lastAt` is the time of the newest event. */
export function savedInWords({ savedAt, place }: LogHealth, lastAt: number | undefined): string {
  if (savedAt !== undefined) return inWords(savedAt);
  if (place === 'memory') return 'Nothing this visit';
  return lastAt === undefined ? 'Nothing yet' : inWords(lastAt);
}
