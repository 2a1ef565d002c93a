import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Setting } from './fault-result.ts';
import { browserProcesses, killAll } from './process-tree.ts';

/** A browser on a profile of its own, watched for what must not happen. */
export interface Session {
  context: BrowserContext;
  profile: string;
  /** Events whose transaction was complete, as soon as the page knew it. */
  acknowledged: Set<string>;
  /** Uncaught errors of all pages. */
  errors: string[];
  newPage(path?: string): Promise<Page>;
  /** Ends every process of the browser at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  profile: string;
  env?: Record<string, string>;
  /** Of the clock on the wall. */
  timezoneId?: string;
}

export async function openSession({ executablePath, url }: Setting, options: Options): Promise<Session> {
  const { profile, env, timezoneId } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    baseURL: url,
    reducedMotion: 'reduce',
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
    ...(timezoneId && { timezoneId }),
  });
  const acknowledged = new Set<string>();
  const errors: string[] = [];
  await context.exposeBinding('acknowledge', (_source, ids: string[]) => {
    for (const id of ids) acknowledged.add(id);
  });
  await context.addInitScript(tellWhenStored);
  context.on('page', (page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    // A lesson wakes up when somebody moves.
    page.on('domcontentloaded', () => void page.mouse.move(1, 1).catch(() => {}));
  });
  const pids = browserProcesses(profile);
  return {
    context,
    profile,
    acknowledged,
    errors,
    newPage: async (path) => {
      const page = await context.newPage();
      if (path !== undefined) await page.goto(path);
      return page;
    },
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      // The known ones at once, then those that came later.
      killAll(pids);
      killAll(browserProcesses(profile));
      await gone;
    },
    close: () => context.close(),
  };
}

/** Runs in every page: a save is acknowledged when its transaction is complete, and not before, by `acknowledge`. */
export function tellWhenStored(): void {
  const add = IDBObjectStore.prototype.add;
  const waiting = new WeakMap<IDBTransaction, string[]>();
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    const { id } = Object(value) as { id?: string };
    if (this.name !== 'events' || id === undefined) return add.call(this, value, key);
    const ids = waiting.get(this.transaction) ?? [];
    if (ids.length === 0) {
      waiting.set(this.transaction, ids);
      this.transaction.addEventListener('complete', () => Reflect.get(globalThis, 'acknowledge')(ids));
    }
    ids.push(id);
    return add.call(this, value, key);
  };
}

/** Runs `work` with the path of a new, empty folder, and removes the folder afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'crescendo-faults-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A copy of a closed profile, without the marks of the browser that had it open. */
export function copyProfile(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !/Singleton(Lock|Cookie|Socket)$/.test(path) });
}

/** Opens a browser on a profile, works with it and closes it. */
export async function withSession<T>(
  setting: Setting,
  options: Options,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openSession(setting, options);
  try {
    return await work(session);
  } finally {
    await session.close().catch(() => {});
  }
}
