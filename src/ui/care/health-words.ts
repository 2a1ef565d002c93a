import type { Persistence } from '../../device/persistence.ts';
import type { LogHealth } from '../../log/health.ts';
import { inWords } from '../kit/time-in-words.ts';

/** How well a log is kept, in words that fit the learner's progress and the team board. */

/** Where it is; what a private window keeps goes with the window. */
export const placeInWords = ({ place, copy }: LogHealth): string =>
  place === 'browser' && copy === 'private' ? 'In this private window: it is gone when you close it' : PLACES[place];

const PLACES: Readonly<Record<LogHealth['place'], string>> = {
  browser: 'In this browser, on this device, and nowhere else',
  'second-copy': 'In this browser’s second copy, because its store does not work',
  memory: 'In this tab only: it is gone when you close it',
};

export const COPIES: Readonly<Record<LogHealth['copy'], string>> = {
  unknown: 'Being compared …',
  kept: 'Yes, in a separate place in this browser. If one is damaged, the other mends it',
  behind:
    'Yes, but it lacks the newest: the browser did not take it, perhaps for want of room. The site goes on trying',
  none: 'None: this browser offers no place for one',
  private: 'None: a private window, or a setting, denies this site one',
  newer: 'Yes, written by a newer release of this site. This page leaves it alone; reload it to get that release',
  unreachable: 'It can’t be reached right now. It is tried again when you are back on line, and at your next visit',
};

export const PROMISES: Readonly<Record<Persistence, string>> = {
  kept: 'No. It promised to keep it until you delete it yourself.',
  'may-be-deleted':
    'It may, when the device runs out of space. Some browsers, Safari among them, also delete the data of a site that you have not visited for seven days of use. ',
  unknown: 'It does not say. Some browsers delete the data of a site that you have not visited for seven days of use.',
};

/** When it was last saved; `lastAt` is the time of the newest event. */
export function savedInWords({ savedAt, place }: LogHealth, lastAt: number | undefined): string {
  if (savedAt !== undefined) return inWords(savedAt);
  if (place === 'memory') return 'Nothing in this visit';
  return lastAt === undefined ? 'Nothing yet' : inWords(lastAt);
}
