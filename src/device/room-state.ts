import { isFields } from '../primitives/field-checks.ts';
import { readTabHint, writeTabHint } from './local-hints.ts';

/**
 * What a group did on a page: counts of hands, what is left of a minute. It outlives a reload, which some clickers send
 * as their first key, and goes with the tab. It belongs to no learner, and never reaches a log.
 */
export function readRoom(key: string): unknown {
  const kept = keptHere();
  return Object.hasOwn(kept, key) ? kept[key] : undefined;
}

/** Another page of the same tab begins with nothing. */
export function writeRoom(key: string, value: unknown): void {
  writeTabHint('room', { page: location.pathname, values: { ...keptHere(), [key]: value } });
}

function keptHere(): Readonly<Record<string, unknown>> {
  const hint = readTabHint('room');
  const isHere = isFields(hint) && hint['page'] === location.pathname;
  return isHere && isFields(hint['values']) ? hint['values'] : {};
}
