import { within } from '../log/storage-fault.ts';
import { onErased } from './erasure-signal.ts';
import { fetchJson } from './fetch-json.ts';
import { siteName } from './site-name.ts';

/** A store that does not answer must not hold up the page. */
const LIMIT_MILLIS = 400;

let mayKeep = true;
let opening: Promise<Cache | undefined> | undefined;
const current = new Map<string, string>();

/**
 * A file of the search index or of the course as data, as a value: kept once it was fetched, in the cache of the offline
 * pages (`offline/kept-files.ts`), as its address is that of its content. So a host that tells browsers to keep nothing costs
 * no second fetch, and what was found before is found without a network. Rejects when the file is neither here nor to be had,
 * with a GoneError when the host has it no more. `url` is in the folder `release`; what is kept of others beside it is dropped.
 */
export async function keptPart(url: string, release: string): Promise<unknown> {
  opening ??= openStore();
  const folders = url.slice(0, url.indexOf(`/${release}/`));
  if (current.get(folders) !== release) {
    current.set(folders, release);
    void forgetOthers(opening, `${folders}/`, release).catch(() => {});
  }
  return (await readPart(await soon(opening), url)) ?? fetchPart(opening, url);
}

/**
 * Undefined where the browser keeps nothing: without HTTPS, when it fails, and in the private windows of older Firefox
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1320796), where 153 keeps files until the window is closed.
 */
async function openStore(): Promise<Cache | undefined> {
  if (!('caches' in globalThis)) return undefined;
  // What another tab has erased must not come back from this one.
  onErased('everything', () => {
    mayKeep = false;
  });
  const store = await caches.open(`${siteName()}#kept`).catch(() => undefined);
  void forgetFirstStores().catch(() => {});
  return store;
}

/** The first release kept the search in a cache of its own. */
async function forgetFirstStores(): Promise<void> {
  const names = await caches.keys();
  for (const name of names) if (name.startsWith(`${siteName()}#search:`)) await caches.delete(name);
}

/** A service worker knows better which folders are still of use, and to whom. */
async function forgetOthers(store: Promise<Cache | undefined>, folders: string, release: string): Promise<void> {
  if (navigator.serviceWorker?.controller) return;
  const cache = await store;
  const isOther = (path: string): boolean => path.startsWith(folders) && !path.startsWith(`${folders}${release}/`);
  for (const request of (await cache?.keys()) ?? [])
    if (isOther(new URL(request.url).pathname)) await cache?.delete(request);
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
