import { browserKeys } from '../../device/signing-key-store.ts';
import { pageOf } from '../../formats/link/link-kinds.ts';
import { href } from '../../primitives/href.ts';
import { openSigner, type SignedKind, type Signer } from '../../team/hand-in/signature.ts';
import type { SignedLink, SignedText } from '../../team/hand-in/signed-text.ts';

/** Something that was signed, where this browser can, and put into a link, where it is short enough. */
interface PackedText {
  text: SignedText;
  signed: boolean;
  made: SignedLink;
  /** The whole address; undefined when it would be too long. */
  link: string | undefined;
}

/** Signs something in the name of this browser, and makes the link that opens it on the page of its kind. */
export async function packSigned(
  kind: SignedKind,
  sign: (signer: Signer | undefined) => Promise<SignedText>,
  toLink: (text: SignedText, urlPrefixLength: number) => Promise<SignedLink>,
): Promise<PackedText> {
  const signer = await openSigner(globalThis.crypto?.subtle, browserKeys);
  const text = await sign(signer).catch(() => sign(undefined));
  const prefix = `${location.origin}${href(pageOf(kind))}#`;
  const made = await toLink(text, prefix.length);
  const link = 'payload' in made ? prefix + made.payload : undefined;
  return { text, signed: text.signature !== undefined, made, link };
}
