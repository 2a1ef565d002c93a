import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fingerprint } from './fingerprint.ts';

export interface BuildOptions {
  /** The course to build. */
  content: string;
  /** Where the site goes. */
  out: string;
  /** The path under which it will be served, beginning and ending with a slash. */
  base: string;
  /** Its origin, where it should differ from site.yaml. */
  site?: string | undefined;
}

const INPUTS = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** What `npm start` and `npm run build` build; the environment may point elsewhere. */
export const defaultBuild = (): BuildOptions => ({
  content: process.env['CRESCENDO_CONTENT'] ?? 'content',
  out: process.env['OUT_DIR'] ?? 'dist',
  base: withSlashes(process.env['BASE_PATH'] ?? '/'),
  site: process.env['SITE_URL'],
});

/** Builds the site unless what is there was built from the same files. Returns the exit code, 0 when all is well. */
export function buildSite(options: BuildOptions): number {
  const stamp = stampOf(options.out);
  const wanted = fingerprint([options.content, ...INPUTS], [options.base, options.site ?? '']);
  if (existsSync(join(options.out, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return 0;
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CRESCENDO_CONTENT: options.content,
      OUT_DIR: options.out,
      BASE_PATH: options.base,
      ...(options.site && { SITE_URL: options.site }),
    },
  });
  if (status !== 0) return status ?? 1;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return 0;
}

/** Where it is noted what a folder was built from: folders of one name in two places are two. */
export function stampOf(out: string): string {
  const place = resolve(out);
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 8);
  return join('.cache', 'builds', `${basename(place)}-${hash}.txt`);
}

const withSlashes = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');
