import { within } from '../log/storage-fault.ts';
import { onErased } from './erasure-signal.ts';
import { fetchJson } from './fetch-json.ts';
import { siteName } from './site-name.ts';

/** A store that does not answer must not hold up the search. */
const LIMIT_MILLIS = 400;

let mayKeep = true;
let opened: OpenedStore | undefined;

interface OpenedStore {
  release: string;
  opening: Promise<Cache | undefined>;
  /** The same, given up on after the limit. */
  inTime: Promise<Cache | undefined>;
}

/**
 * A file of the index as a value: kept for ever once it was fetched, as its address is that of its content. So a host
 * that tells browsers to keep nothing costs no second fetch, and an open tab finds offline what it has found before.
 * Rejects when the file is neither here nor to be had, with a GoneError when the host has it no more. `release` names the
 * index; what is kept of others is dropped.
 */
export async function keptPart(url: string, release: string): Promise<unknown> {
  if (opened?.release !== release) {
    const opening = openStore(release);
    opened = { release, opening, inTime: soon(opening) };
  }
  const { opening, inTime } = opened;
  return (await readPart(await inTime, url)) ?? fetchPart(opening, url);
}

/**
 * Undefined where the browser keeps nothing: without HTTPS, when it fails, and in the private windows of older Firefox
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1320796), where 153 keeps files until the window is closed.
 */
async function openStore(release: string): Promise<Cache | undefined> {
  if (!('caches' in globalThis)) return undefined;
  // What another tab has erased must not come back from this one.
  onErased('everything', () => {
    mayKeep = false;
  });
  const ours = `${siteName()}#search:`;
  const store = await caches.open(ours + release);
  void forgetOthers(ours, ours + release).catch(() => {});
  return store;
}

async function forgetOthers(ours: string, current: string): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(ours) && name !== current) await caches.delete(name);
}

async function readPart(store: Cache | undefined, url: string): Promise<unknown> {
  const kept = store && (await soon(store.match(url)));
  // One that can't be read is fetched again.
  return kept?.json().catch(() => undefined);
}

async function fetchPart(store: Promise<Cache | undefined>, url: string): Promise<unknown> {
  const value = await fetchJson(url);
  // A store that opens late is of use to the next visit all the same.
  void keep(store, url, JSON.stringify(value)).catch(() => {});
  return value;
}

async function keep(store: Promise<Cache | undefined>, url: string, text: string): Promise<void> {
  const cache = await store;
  const headers = { 'content-type': 'application/json' };
  if (mayKeep) await cache?.put(url, new Response(text, { headers }));
}

const soon = <T>(work: Promise<T>): Promise<T | undefined> =>
  within(LIMIT_MILLIS, work, () => new Error('late')).catch(() => undefined);
