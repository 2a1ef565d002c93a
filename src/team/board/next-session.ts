import type { StoredEvent } from '../../log/event.ts';
import { type BoardEvent, isBoardEvent, type SessionPlanned } from './board-events.ts';

/** The next session with the team. */
export type NextSession = Pick<SessionPlanned, 'module' | 'day'>;

/** The session that was planned last, if its day has not passed. `events` are in order, `today` is YYYY-MM-DD. */
export function nextSession(events: readonly (StoredEvent | BoardEvent)[], today: string): NextSession | undefined {
  const planned = events.filter(isBoardEvent).findLast((event) => event.type === 'session-planned');
  return planned?.type === 'session-planned' && planned.day >= today ? planned : undefined;
}
