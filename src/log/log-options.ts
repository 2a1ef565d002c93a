import type { OnClosed } from './database.ts';
import type { StoredLog } from './learning-log.ts';
import type { WitnessPlace } from './witness-book.ts';

/** What a kept log is opened with. */
export interface LogOptions {
  open: (onClosed: OnClosed) => Promise<StoredLog>;
  /** Names this tab while there is no store. */
  newDevice: () => string;
  /** Names the tab through reloads and from page to page. */
  tab: string;
  now: () => number;
  witness: WitnessPlace;
  /** How long the store may take to save an answer. */
  limitMillis: number;
}
