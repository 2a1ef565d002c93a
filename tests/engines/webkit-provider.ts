import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node';
import type { Browser } from './person.ts';
import { openWebKit } from './webkit-browser.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    __vitest_viewport: () => Promise<void>;
  }
}

/** Lets Vitest run tests in a page of the system’s WebKit. It only opens the page: nothing in them presses or types. */
export function systemWebKit(program: string): BrowserProviderOption {
  const { serverFactory } = playwright();
  return {
    name: 'webkit-driver',
    options: {},
    serverFactory,
    providerFactory: (project) => provider(project, program),
  };
}

function provider(project: TestProject, program: string): BrowserProvider {
  // Vitest 5 asks for it before each file, whatever the size.
  project.browser?.registerCommand('__vitest_viewport', async () => {});
  const profile = mkdtempSync(join(tmpdir(), 'crescendo-contract-'));
  let browser: Promise<Browser> | undefined;
  return {
    name: 'webkit-driver',
    supportsParallelism: false,
    getCommandsContext: () => ({}),
    openPage: async (_session, url) => {
      browser ??= openWebKit(program, { profile });
      await (await (await browser).sit(url)).go('');
    },
    close: async () => {
      await (await browser)?.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
