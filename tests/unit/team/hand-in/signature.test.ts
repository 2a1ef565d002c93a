import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../../src/primitives/base64url.ts';
import { type KeyStore, openSigner, verify } from '../../../../src/team/hand-in/signature.ts';
import { memoryKeys, subtle } from './work.ts';

async function open(store: KeyStore = memoryKeys()) {
  const signer = await openSigner(subtle, store);
  if (!signer) throw new Error('no signer');
  return signer;
}

describe('The signer of a browser', () => {
  it('stays the same, and is another in another browser', async () => {
    const store = memoryKeys();
    const { publicKey } = await open(store);
    expect((await open(store)).publicKey).toBe(publicKey);
    expect((await open()).publicKey).not.toBe(publicKey);
  });

  it('is the same in two tabs that make it at once', async () => {
    const store = memoryKeys();
    const [one, two] = await Promise.all([open(store), open(store)]);
    expect(one.publicKey).toBe(two.publicKey);
    const signature = await two.sign('text');
    expect(await verify(subtle, 'text', { publicKey: one.publicKey, signature })).toBe('unaltered');
  });

  it('has a key that nobody can take out of the browser', async () => {
    const store = memoryKeys();
    await open(store);
    const pair = await store.read();
    if (!pair) throw new Error('no key');
    await expect(subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow();
    await expect(subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  });

  it('is missing where the page has no WebCrypto, and where nothing can be kept', async () => {
    expect(await openSigner(undefined, memoryKeys())).toBeUndefined();
    const denied = async () => Promise.reject(new Error('denied'));
    expect(await openSigner(subtle, { read: denied, keep: denied })).toBeUndefined();
  });
});

describe('A signature', () => {
  it('counts with the key as it was written only, though a point has other forms that some libraries read', async () => {
    const signer = await open();
    const signature = await signer.sign('text');
    for (const form of [6, 7]) {
      const bytes = fromBase64Url(signer.publicKey);
      bytes[0] = form;
      const publicKey = toBase64Url(bytes);
      expect(await verify(subtle, 'text', { publicKey, signature })).toBe('altered');
    }
  });

  it('is good for one text, with one key, and for nothing else', async () => {
    const signer = await open();
    const { publicKey } = signer;
    const signature = await signer.sign('text');
    expect(await verify(subtle, 'text', { publicKey, signature })).toBe('unaltered');
    expect(await verify(subtle, 'text ', { publicKey, signature })).toBe('altered');
    expect(await verify(subtle, 'text', { publicKey: (await open()).publicKey, signature })).toBe('altered');
    expect(await verify(subtle, 'text', { publicKey: 'no key', signature })).toBe('altered');
    // The last letter of base64 holds four bits here that mean nothing.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const next = letters[letters.indexOf(signature.at(-1) ?? '') + 1];
    const respelled = signature.slice(0, -1) + next;
    expect(await verify(subtle, 'text', { publicKey, signature: respelled })).toBe('altered');
    expect(await verify(undefined, 'text', { publicKey, signature })).toBe('unchecked');
    expect(await verify(undefined, 'text', { publicKey: undefined, signature: undefined })).toBe('unsigned');
  });
});
