import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { sites } from '../sites.ts';
import type { Browser, Engine, Opening, Person } from './person.ts';

interface Newcomer {
  site?: keyof typeof sites;
  at?: string;
  script?: string;
  allowed?: RegExp;
}

/** Where journeys take place. */
export interface Place {
  engine: Engine;
  /**
   * Somebody who was never here before: each has the site under an address of their own, and so a store of their own.
   * @param at the address of a site that somebody else serves, in place of `site`
   * @param script what runs in each of their pages before the site does
   * @param allowed what the console may tell of errors, because the journey brings it about
   */
  newcomer(options?: Newcomer): Promise<Person>;
  /** A site under an address of its own, with nobody before it yet. */
  serveSite(name?: keyof typeof sites): ReturnType<typeof serve>;
  /** A browser beside the one that is open, on an empty profile where none is named. It is closed after the test. */
  another(opening?: Partial<Opening>): Promise<Browser>;
  /** An empty folder, removed at the end. */
  folder(): string;
}

/** Runs journeys in an engine, in one browser for all of them. What the console told of errors fails each. */
export function describeEngine(engine: Engine, journeys: readonly ((place: Place) => void)[]): void {
  // About once in a hundred pages WebKitGTK 2.50 opens no database for half a minute, and the page says so.
  const retry = engine.name === 'WebKit' ? 1 : 0;
  describe.skipIf(engine.program === undefined)(`In ${engine.name}`, { retry }, () => {
    const folders: string[] = [];
    const servers: Server[] = [];
    const people: { person: Person; allowed: RegExp | undefined }[] = [];
    const others: Browser[] = [];
    let browser: Browser;

    const folder = (): string => {
      const made = mkdtempSync(join(tmpdir(), 'crescendo-engines-'));
      folders.push(made);
      return made;
    };
    const serveSite: Place['serveSite'] = async (name = 'fixture') => {
      const { out, base } = sites[name];
      const served = await serve({ folder: out, base, port: 0 });
      servers.push(served.server);
      return served;
    };

    beforeAll(async () => {
      browser = await engine.open({ profile: folder() });
    });
    afterEach(async () => {
      const faults = people.flatMap(({ person, allowed }) => person.faults.filter((fault) => !allowed?.test(fault)));
      for (const { person } of people.splice(0)) await person.close().catch(() => {});
      for (const other of others.splice(0)) await other.close().catch(() => {});
      expect(faults).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      for (const server of servers) server.close();
      for (const each of folders) rmSync(each, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    const place: Place = {
      engine,
      serveSite,
      folder,
      newcomer: async ({ site, at, script, allowed } = {}) => {
        const person = await browser.sit(at ?? (await serveSite(site)).url, script);
        people.push({ person, allowed });
        return person;
      },
      another: async ({ profile = folder(), isPrivate = false } = {}) => {
        const other = await engine.open({ profile, isPrivate });
        others.push(other);
        return other;
      },
    };
    for (const describeSome of journeys) describeSome(place);
  });
}
