import type { OnClosed } from './database.ts';
import type { StoredLog } from './learning-log.ts';
import type { WitnessPlace } from './witness-book.ts';

/** What a kept log is opened with. */
export interface LogOptions {
  open: (onClosed: OnClosed, onBlocked: () => void) => Promise<StoredLog>;
  /** Names this tab while there is no store. */
  newDevice: () => string;
  /** Names the tab through reloads and from page to page. */
  tab: string;
  now: () => number;
  witness: WitnessPlace;
  /** How long the store may be silent, while it opens, reads or saves, before that is told as a fault. */
  limitMillis: number;
}
