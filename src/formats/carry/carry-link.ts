import type { StoredEvent } from '../../log/event.ts';
import { isPlainJson } from '../../primitives/plain-json.ts';
import { LINKS } from '../link/link-kinds.ts';
import { refusals } from '../link/link-refusals.ts';
import { MOST_CHARACTERS, MOST_JSON_BYTES, packPayload, type Refused, unpackPayload } from '../link/payload.ts';
import { fromRows, type RowsReading, toRows } from './event-rows.ts';

/** The 74 bits of chance in an id are 12.3 characters that nothing makes fewer. */
export const LEAST_CHARACTERS_PER_EVENT = 12;

export interface TooLarge {
  tooLarge: true;
}

/**
 * The events as the fragment of a link, without `#`. `device` is the one that sends. They come back as JSON keeps them;
 * refused are those that no link may hold. Rejects where `canPack` is false.
 */
export async function writeCarryPayload(
  events: readonly StoredEvent[],
  device: string,
): Promise<{ payload: string } | TooLarge | Refused> {
  // A large log would take seconds to pack, only to be told that it doesn't fit.
  if (events.length * LEAST_CHARACTERS_PER_EVENT > MOST_CHARACTERS) return { tooLarge: true };
  const rows = toRows(events, device);
  if (!isPlainJson(rows)) {
    return { refused: 'Your progress has a record that doesn’t fit in a link. Use a backup file instead.' };
  }
  const payload = await packPayload('carry', LINKS.carry.version, rows);
  const fits = payload.length <= MOST_CHARACTERS && new Blob([JSON.stringify(rows)]).size <= MOST_JSON_BYTES;
  return fits ? { payload } : { tooLarge: true };
}

/** Reads what `writeCarryPayload` wrote, from a fragment, a link or a pasted text. Never rejects. */
export async function readCarryPayload(text: string): Promise<RowsReading | Refused> {
  const unpacked = await unpackPayload('carry', LINKS.carry.version, text);
  if ('refused' in unpacked) return unpacked;
  return fromRows(unpacked.value) ?? { refused: refusals.unheardOf };
}
