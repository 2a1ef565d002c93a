import { within } from '../log/storage-fault.ts';
import { onErased } from './erasure-signal.ts';
import { fetchJson } from './fetch-json.ts';
import { siteName } from './site-name.ts';

/** A store that does not answer must not hold up the search. */
const LIMIT_MILLIS = 400;

let mayKeep = true;
let opened: { release: string; store: Promise<Cache | undefined> } | undefined;

/**
 * A file of the index as a value: kept for ever once it was fetched, as its address is that of its content. So a host
 * that tells browsers to keep nothing costs no second fetch, and an open tab finds offline what it has found before.
 * Rejects when the file is neither here nor to be had, with a GoneError when the host has it no more. `release` names the
 * index; what is kept of others is dropped.
 */
export async function keptPart(url: string, release: string): Promise<unknown> {
  if (opened?.release !== release) opened = { release, store: openStore(release) };
  const store = await opened.store;
  return (await readPart(store, url)) ?? fetchPart(store, url);
}

/** Undefined where the browser keeps nothing: without HTTPS, in some private windows, or when it fails. */
async function openStore(release: string): Promise<Cache | undefined> {
  if (!('caches' in globalThis)) return undefined;
  // What another tab has erased must not come back from this one.
  onErased('everything', () => {
    mayKeep = false;
  });
  const ours = `${siteName()}#search:`;
  const store = await soon(caches.open(ours + release));
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

async function fetchPart(store: Cache | undefined, url: string): Promise<unknown> {
  const value = await fetchJson(url);
  const headers = { 'content-type': 'application/json' };
  if (mayKeep) void store?.put(url, new Response(JSON.stringify(value), { headers })).catch(() => {});
  return value;
}

const soon = <T>(work: Promise<T>): Promise<T | undefined> =>
  within(LIMIT_MILLIS, work, () => new Error('late')).catch(() => undefined);
