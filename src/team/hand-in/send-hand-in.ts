import { LINKS } from '../../formats/link/link-kinds.ts';
import {
  canPack,
  MOST_CHARACTERS,
  MOST_CHAT_CHARACTERS,
  MOST_JSON_BYTES,
  packPayload,
} from '../../formats/link/payload.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import { canonicalJson } from '../../primitives/canonical-json.ts';
import { checksum } from '../../primitives/checksum.ts';
import { figure } from '../../primitives/count.ts';
import { slug } from '../../primitives/file-slug.ts';
import type { HandIn } from './hand-in.ts';
import type { Signer } from './signature.ts';

/** A hand-in as it travels. What is signed is this very text, so that no two programs can disagree on it. */
export interface SignedHandIn {
  /** Canonical JSON of a `HandIn`. */
  body: string;
  /** Base64url; both are undefined where the browser could not sign. */
  publicKey: string | undefined;
  signature: string | undefined;
}

/** Frozen, as all names in the file are. */
export const FORMAT = 'crescendo-hand-in';
export const FILE_VERSION = 1;

/** Signs a hand-in; without a signer it goes as it is. Rejects when signing fails. */
export async function signHandIn(handIn: HandIn, signer: Signer | undefined): Promise<SignedHandIn> {
  const body = canonicalJson(handIn);
  return { body, publicKey: signer?.publicKey, signature: await signer?.sign(body) };
}

export type HandInLink =
  | { payload: string; characters: number }
  /** `characters` is what the whole address would have; undefined in a browser that makes no links. */
  | { tooLarge: true; characters: number | undefined };

/**
 * The hand-in as the fragment of a link, when the whole address has at most 8,192 characters: what servers and mail
 * commonly let through, and what is read. `urlPrefixLength` counts the address up to and with its `#`.
 */
export async function handInLink(
  { body, publicKey, signature }: SignedHandIn,
  urlPrefixLength: number,
): Promise<HandInLink> {
  if (!canPack()) return { tooLarge: true, characters: undefined };
  const parts = publicKey === undefined || signature === undefined ? [body] : [body, publicKey, signature];
  const payload = await packPayload('hand-in', LINKS['hand-in'].version, parts);
  const characters = urlPrefixLength + payload.length;
  const fits = characters <= MOST_CHARACTERS && new Blob([JSON.stringify(parts)]).size <= MOST_JSON_BYTES;
  return fits ? { payload, characters } : { tooLarge: true, characters };
}

/** By which ways a link of this length arrives whole. */
export const linkNote = (characters: number): string =>
  characters <= MOST_CHAT_CHARACTERS
    ? `It’s all in one link of ${figure(characters)} characters. Send it by email or chat, or save it as a file.`
    : `It’s all in one link of ${figure(characters)} characters. Send it by email, or save it as a file. Chat apps cut off anything over about ${figure(4_000)}, so in a chat send the file, not the link.`;

/** Why there is no link, and what to do. */
export const tooLargeNote = (characters: number | undefined): string =>
  characters === undefined
    ? 'This browser is too old to put your work in a link, so it goes in a file. Save it, then attach it to an email.'
    : `Your work would make a link of ${figure(characters)} characters. Email cuts links off after about ${figure(MOST_CHARACTERS)}, and chat apps after half that. So it goes in a file: save it, then attach it to an email.`;

/** The hand-in as a file: JSON that says what it is, and its body as the very text that was signed. */
export function handInFile({ body, publicKey, signature }: SignedHandIn): string {
  const file = { format: FORMAT, version: FILE_VERSION, checksum: checksum(body), publicKey, signature, body };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Such as `hand-in-ada-berg-2026-12-04.json`, with the day by the device's own calendar. */
export function handInFileName({ name, at }: Pick<HandIn, 'name' | 'at'>): string {
  return ['hand-in', slug(name ?? ''), dayOf(at)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.json');
}

/** What the screens say of a signature. No more can be promised: nobody here knows who sat at the browser. */
export const SIGNATURE_WORDS = {
  unaltered: 'Unchanged since it left their browser.',
  altered: 'Changed after it left the browser that made it.',
  unsigned: 'Not signed: the browser that made it couldn’t sign it, so nobody can tell if it was changed.',
  unchecked: 'Signed, but this page can’t check the signature because it wasn’t loaded over HTTPS.',
} as const;
