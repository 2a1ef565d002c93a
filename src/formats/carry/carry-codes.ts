import type { StoredEvent } from '../../log/event.ts';
import { isPlainJson } from '../../primitives/plain-json.ts';
import { LINKS } from '../link/link-kinds.ts';
import { packPayload } from '../link/payload.ts';
import { LEAST_CHARACTERS_PER_EVENT } from './carry-link.ts';
import { type Part, toRows } from './event-rows.ts';

/**
 * Characters of a whole address in one code: as many as version 22 holds at level L, with 105 modules a side. SMART Health
 * Cards go no further, for what phones have to read off other screens (https://spec.smarthealth.cards/#chunking).
 */
export const MOST_QR_CHARACTERS = 1_000;

/** Nobody scans more, one after the other, where sending a link or a file takes a minute. */
export const MOST_CODES = 6;

/** What the other device works out again by itself, or what is true of this one alone. */
const STAYS_HERE: ReadonlySet<string> = new Set(['lesson-passed', 'backed-up', 'imported']);

/**
 * The events as fragments of links, one for each code. Each brings its share by itself, in any order. Undefined where that
 * would take too many codes, or where a record is too long for any; rejects where `canPack` is false.
 * @param prefixLength characters of the address up to and with its `#`
 */
export async function writeCarryCodes(
  events: readonly StoredEvent[],
  device: string,
  prefixLength: number,
): Promise<string[] | undefined> {
  const room = MOST_QR_CHARACTERS - prefixLength;
  const going = events.filter(({ type }) => !STAYS_HERE.has(type));
  if (going.length * LEAST_CHARACTERS_PER_EVENT > room * MOST_CODES || !isPlainJson(going)) return undefined;
  const pack = (some: readonly StoredEvent[], part?: Part): Promise<string> =>
    packPayload('carry', LINKS.carry.version, toRows(some, device, part));
  const whole = await pack(going);
  if (whole.length <= room) return [whole];
  const shares: StoredEvent[][] = [];
  for (let rest = going; rest.length > 0; ) {
    if (shares.length === MOST_CODES) return undefined;
    const size = await mostThatFit(rest, room, (some) => pack(some, [MOST_CODES, MOST_CODES]));
    if (size === 0) return undefined;
    shares.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return Promise.all(shares.map((share, index) => pack(share, [index + 1, shares.length])));
}

/** How many of the events fit, from the first on; found by halves, since no event makes a payload shorter. */
async function mostThatFit(
  events: readonly StoredEvent[],
  room: number,
  pack: (some: readonly StoredEvent[]) => Promise<string>,
): Promise<number> {
  let [fits, tooMany] = [0, Math.min(events.length, Math.floor(room / LEAST_CHARACTERS_PER_EVENT)) + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if ((await pack(events.slice(0, middle))).length <= room) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
