import { fromBase64Url, toBase64Url } from '../../primitives/base64url.ts';
import { checksum } from '../../primitives/checksum.ts';
import { isPlainJson } from '../../primitives/plain-json.ts';
import { canDeflate, deflate, inflate } from './deflate.ts';
import { type FoundPayload, findPayload } from './find-payload.ts';
import type { LinkKind } from './link-kinds.ts';
import { refusals } from './link-refusals.ts';
import { partsJoined } from './parted-link.ts';

/** What servers and mail commonly let through, and few enough that reading them all costs nothing. */
export const MOST_CHARACTERS = 8_192;

/**
 * What a chat takes as one message. Slack parts a longer one after 3,992 characters
 * (https://github.com/elastic/kibana/issues/158262).
 */
export const MOST_CHAT_CHARACTERS = 3_900;

/** JSON of this size takes a phone a few milliseconds; a link of the size above that holds more is made to harm. */
export const MOST_JSON_BYTES = 65_536;

export interface Unpacked {
  /** Plain JSON of unknown shape. */
  value: unknown;
  version: number;
}

export interface Refused {
  /** What is wrong and what to do, for a person. */
  refused: string;
}

/** Whether this browser can write and read payloads at all. */
export const canPack = canDeflate;

/**
 * Makes the fragment of a link out of a JSON value: `carry1.` + base64url of the deflated JSON + `.` + its checksum.
 * `version` is 1 to 999. How long it gets is for the caller to judge.
 * Rejects where `canPack` is false.
 */
export async function packPayload(kind: LinkKind, version: number, value: unknown): Promise<string> {
  const json = JSON.stringify(value);
  return `${kind}${version}.${toBase64Url(await deflate(json))}.${checksum(json)}`;
}

/**
 * Reads the payload in a fragment, a link or a pasted text that nobody vouches for. `newest` is the latest version of
 * this kind that the caller reads. Never rejects, and no text costs more than a few milliseconds.
 */
export async function unpackPayload(kind: LinkKind, newest: number, text: string): Promise<Unpacked | Refused> {
  const unpacked = await unpackOne(kind, newest, text);
  if (!('refused' in unpacked) || text.length > MOST_CHARACTERS) return unpacked;
  const ways = partsJoined(text);
  for (const joined of ways) {
    const whole = await unpackOne(kind, newest, joined);
    if (!('refused' in whole)) return whole;
  }
  const isParted = ways.length > 0 && unpacked.refused === refusals.damaged(kind);
  return isParted ? { refused: refusals.parted(kind) } : unpacked;
}

async function unpackOne(kind: LinkKind, newest: number, text: string): Promise<Unpacked | Refused> {
  if (text.length > MOST_CHARACTERS) return { refused: refusals.tooLong(kind, text.length, MOST_CHARACTERS) };
  const found = findPayload(text);
  if (!found) return { refused: refusals.noLink };
  if (found.kind !== kind) return { refused: refusals.otherKind(found.kind) };
  if (found.version > newest) return { refused: refusals.newer };
  if (found.checksum === undefined) return { refused: refusals.cutOff(kind) };
  if (!canPack()) return { refused: refusals.oldBrowser(kind) };
  try {
    return await open(kind, found);
  } catch {
    return { refused: refusals.damaged(kind) };
  }
}

/** Throws when anything about it is damaged. */
async function open(kind: LinkKind, { version, body, checksum: expected }: FoundPayload): Promise<Unpacked | Refused> {
  const json = await inflate(fromBase64Url(body), MOST_JSON_BYTES);
  if (json === undefined) return { refused: refusals.tooMuch(kind) };
  if (checksum(json) !== expected) return { refused: refusals.damaged(kind) };
  const value: unknown = JSON.parse(json);
  return isPlainJson(value) ? { value, version } : { refused: refusals.unheardOf };
}
