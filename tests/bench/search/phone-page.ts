import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import { slowProcessor } from '../phone-profile.ts';

type InPage = typeof import('./in-page.ts');

/** Calls a function of `in-page.ts` in a browser with the processor of a phone, where these files are served. */
export async function onPhone<Name extends keyof InPage>(
  files: ReadonlyMap<string, string>,
  executablePath: string,
  name: Name,
  args: Parameters<InPage[Name]>,
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  const entryPoints = [join(import.meta.dirname, 'in-page.ts')];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, format: 'esm', minify: true, write: false });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/')
      return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>Bench</title>');
    if (url === '/script.js') return void response.setHeader('content-type', 'text/javascript').end(script);
    response.end(files.get(url.slice(1).replace(/\.json$/, '')) ?? 'null');
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await slowProcessor(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const result = await page.evaluate(
      async ([called, given]) => {
        const functions: Record<string, (...args: unknown[]) => Promise<unknown>> = await import(
          '/script.js' as string
        );
        return functions[called]?.(...given);
      },
      [name, args] as const,
    );
    return result as Awaited<ReturnType<InPage[Name]>>;
  } finally {
    await browser.close();
    server.close();
  }
}
