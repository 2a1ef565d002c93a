/// <reference lib="webworker" />
import type { BuiltFile, OfflineList, WorkerRelease } from '../../catalog/offline-list.ts';
import { type AtHand, answerFile, answerFresh, answerPage, pathIn } from './answer-request.ts';
import { KeptFiles } from './kept-files.ts';
import { forgetOldReleases, installRelease, readList } from './release-files.ts';
import { noteRelease, TAKE_OVER } from './release-notes.ts';

/**
 * The site without a network. Each release is a worker of its own, which keeps its files side by side with those of the
 * others, gives out only what came whole, and waits until it is told to take over or the last tab of the one before it is
 * closed. `site/offline/service-worker-file.ts` puts the release in.
 */

declare const RELEASE: WorkerRelease;
declare const SITE: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const root = worker.registration.scope;
/** Whether all that a page runs is kept by every visit. */
const hasCoreScripts = (path: string): boolean =>
  path.startsWith('lessons/') || RELEASE.core.some((file) => file.path === path);

let atHand: Promise<AtHand> | undefined;
/** Rejects where the list is gone, as after an erasure; then all comes from the host. */
const open = (): Promise<AtHand> => {
  atHand ??= KeptFiles.reopen(SITE, root).then(async (kept) => ({
    files: kept,
    list: await readList(kept, RELEASE.list),
    fallback: RELEASE.fallback,
  }));
  atHand.catch(() => {
    atHand = undefined;
  });
  return atHand;
};

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

async function install(): Promise<void> {
  const kept = await KeptFiles.open(SITE, root);
  await installRelease(kept, RELEASE);
  await noteRelease(kept, 'waiting', RELEASE.list);
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  const { files: kept, list } = await open();
  await noteRelease(kept, 'active', RELEASE.list);
  await worker.clients.claim();
  await forgetOldReleases(kept, RELEASE.list).catch(() => {});
  // What is open came before there was anybody to keep it.
  for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
    const path = pathIn(root, url) ?? '';
    const hash = list.files[path];
    if (hash) await kept.fetch({ path, hash }).catch(() => {});
    if (hash && !hasCoreScripts(path)) await keepScripts(kept, list);
  }
}

/** All scripts, for whoever goes beyond Today and lessons. */
const keepScripts = (kept: KeptFiles, list: OfflineList): Promise<void> =>
  kept.fetchAll(scriptsOf(list)).catch(() => {});

const scriptsOf = (list: OfflineList): BuiltFile[] =>
  Object.entries(list.files).flatMap(([path, hash]) => (path.startsWith('_astro/') ? [{ path, hash }] : []));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathIn(root, request.url) : undefined;
  if (path === undefined) return;
  const afterwards = (work: Promise<unknown>): void => event.waitUntil(work);
  const respond = (answer: (at: AtHand) => Promise<Response>): void =>
    event.respondWith(open().then(answer, () => fetch(request)));
  if (request.mode === 'navigate') respond((at) => answerPage(at, request, path, afterwards));
  else if (path === 'release.json') respond((at) => answerFresh(at, request, path));
  else if (!/^(search|course|offline)\//.test(path)) respond((at) => answerFile(at, request, path, afterwards));
});

worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting();
});
