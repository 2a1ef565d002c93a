import { LINKS } from '../../formats/link/link-kinds.ts';
import {
  canPack,
  MOST_CHARACTERS,
  MOST_JSON_BYTES,
  packPayload,
  type Refused,
  unpackPayload,
} from '../../formats/link/payload.ts';
import { checksum } from '../../primitives/checksum.ts';
import type { SignedKind, Signer } from './signature.ts';

/** Something as it travels. What is signed is this very text, so that no two programs can disagree on it. */
export interface SignedText {
  /** Canonical JSON of what it is. */
  body: string;
  /** Base64url; both are undefined where the browser could not sign. */
  publicKey: string | undefined;
  signature: string | undefined;
}

/** Signs a text; without a signer it goes as it is. Rejects when signing fails. */
export const signText = async (kind: SignedKind, body: string, signer: Signer | undefined): Promise<SignedText> => ({
  body,
  publicKey: signer?.publicKey,
  signature: await signer?.sign(body, kind),
});

export type SignedLink =
  | { payload: string; characters: number }
  /** `characters` is what the whole address would have; undefined in a browser that makes no links. */
  | { tooLarge: true; characters: number | undefined };

/**
 * It as the fragment of a link, when the whole address has at most 8,192 characters: what servers and mail commonly let
 * through, and what is read. `urlPrefixLength` counts the address up to and with its `#`.
 */
export async function signedLink(
  kind: SignedKind,
  { body, publicKey, signature }: SignedText,
  urlPrefixLength: number,
): Promise<SignedLink> {
  if (!canPack()) return { tooLarge: true, characters: undefined };
  const parts = publicKey === undefined || signature === undefined ? [body] : [body, publicKey, signature];
  const payload = await packPayload(kind, LINKS[kind].version, parts);
  const characters = urlPrefixLength + payload.length;
  const fits = characters <= MOST_CHARACTERS && new Blob([JSON.stringify(parts)]).size <= MOST_JSON_BYTES;
  return fits ? { payload, characters } : { tooLarge: true, characters };
}

/** It as a file: JSON that says what it is, and its body as the very text that was signed. */
export function signedFile(
  { format, version }: { format: string; version: number },
  { body, publicKey, signature }: SignedText,
): string {
  const file = { format, version, checksum: checksum(body), publicKey, signature, body };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads the three parts from what a link holds: refused by its reason, or undefined when no release writes such. */
export async function signedInLink(
  kind: SignedKind,
  payload: string,
  longestBody: number,
): Promise<SignedText | Refused | undefined> {
  const unpacked = await unpackPayload(kind, LINKS[kind].version, payload);
  if ('refused' in unpacked) return unpacked;
  const [body, publicKey, signature]: unknown[] = Array.isArray(unpacked.value) ? unpacked.value : [];
  return signedTextOf({ body, publicKey, signature }, longestBody);
}

/** Reads the three parts from untrusted JSON; undefined when no release writes such. */
export function signedTextOf(
  { body, publicKey, signature }: { body: unknown; publicKey: unknown; signature: unknown },
  longestBody: number,
): SignedText | undefined {
  // Halves of characters can't be written to a file again as they are.
  return typeof body === 'string' &&
    body.length <= longestBody &&
    !/\p{Surrogate}/u.test(body) &&
    isKey(publicKey) &&
    isKey(signature)
    ? { body, publicKey, signature }
    : undefined;
}

const isKey = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
