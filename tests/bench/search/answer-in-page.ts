import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import { slowProcessor } from '../phone-profile.ts';

/** Answers the queries in a browser with the processor of a phone. Milliseconds each, with everything fetched before. */
export async function answerOnPhone(
  files: ReadonlyMap<string, string>,
  queries: readonly string[],
  executablePath: string,
): Promise<number[]> {
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
    return await page.evaluate(async (asked) => {
      const { answerTimes }: typeof import('./in-page.ts') = await import('/script.js' as string);
      return answerTimes('/', asked);
    }, queries);
  } finally {
    await browser.close();
    server.close();
  }
}
