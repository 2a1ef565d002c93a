import { fromBase64Url, toBase64Url } from '../../primitives/base64url.ts';

/** ECDSA with P-256 and SHA-256 (FIPS 186-5), which every browser with WebCrypto has. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** How a point begins whose two coordinates are written out (SEC 1, section 2.3.3). */
const UNCOMPRESSED = 4;

/** Where a browser keeps its key, such as IndexedDB, which stores it without ever giving it away. */
export interface KeyStore {
  /** The key that is kept; undefined when there is none. */
  read(): Promise<CryptoKeyPair | undefined>;
  /** Keeps this pair unless another tab kept one first. Resolves with the one that is kept. */
  keep(pair: CryptoKeyPair): Promise<CryptoKeyPair>;
}

/** What can be signed. The first words of what is signed say what it is, so that a signature is good for nothing else. */
const FIRST_WORDS = { 'hand-in': 'crescendo-hand-in 1', reply: 'crescendo-reply 1' } as const;

export type SignedKind = keyof typeof FIRST_WORDS;

/** Signs in the name of this browser: whoever has the public key can tell that nothing was changed since. */
export interface Signer {
  /** Base64url of the uncompressed point, 65 bytes. */
  publicKey: string;
  /** Base64url of the signature of this text, 64 bytes. */
  sign(text: string, kind?: SignedKind): Promise<string>;
}

/** What a signature says: `unchecked` where this page can't check, such as on an intranet without HTTPS. */
export type Verdict = 'unaltered' | 'altered' | 'unsigned' | 'unchecked';

/**
 * The signer of this browser; makes its key, which nobody can take out of it, the first time. Undefined where there is no
 * WebCrypto (`crypto.subtle` is missing on pages that did not come over HTTPS) or the browser keeps nothing: work is then
 * handed in unsigned, and says so.
 */
export async function openSigner(subtle: SubtleCrypto | undefined, store: KeyStore): Promise<Signer | undefined> {
  if (!subtle) return undefined;
  try {
    const pair = (await store.read()) ?? (await store.keep(await newKey(subtle)));
    const publicKey = toBase64Url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
    return {
      publicKey,
      sign: async (text, kind = 'hand-in') =>
        toBase64Url(new Uint8Array(await subtle.sign(SIGNING, pair.privateKey, bytesOf(text, kind)))),
    };
  } catch {
    return undefined;
  }
}

/** The private half can't be exported; the public one always can. */
const newKey = (subtle: SubtleCrypto): Promise<CryptoKeyPair> =>
  subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);

/** Whether a text is the one that was signed with this key. Never rejects. */
export async function verify(
  subtle: SubtleCrypto | undefined,
  text: string,
  { publicKey, signature }: { publicKey: string | undefined; signature: string | undefined },
  kind: SignedKind = 'hand-in',
): Promise<Verdict> {
  if (publicKey === undefined && signature === undefined) return 'unsigned';
  if (publicKey === undefined || signature === undefined) return 'altered';
  if (!subtle) return 'unchecked';
  try {
    const point = exactly(publicKey);
    // Another way to write the same point, which OpenSSL takes, would be another browser to whoever compares keys.
    if (point[0] !== UNCOMPRESSED) return 'altered';
    const key = await subtle.importKey('raw', point, ALGORITHM, false, ['verify']);
    return (await subtle.verify(SIGNING, key, exactly(signature), bytesOf(text, kind))) ? 'unaltered' : 'altered';
  } catch {
    return 'altered';
  }
}

/** The bytes of a text that has no other form: the last letter of base64 may hold bits that mean nothing. */
function exactly(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text);
  if (toBase64Url(bytes) !== text) throw new Error('not as it was written');
  return bytes;
}

const bytesOf = (text: string, kind: SignedKind): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${FIRST_WORDS[kind]}\n${text}`);
