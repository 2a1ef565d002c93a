import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSync } from 'esbuild';
import type { Course } from '../../catalog/course.ts';
import type { BuiltFile, WorkerRelease } from '../../catalog/offline-list.ts';
import { loadCourse } from '../load-course.ts';
import { builtFiles, weighed } from './built-files.ts';
import { neededScripts } from './needed-scripts.ts';
import { offlineLists } from './offline-list.ts';

/** `pages/offline/`. */
const OFFLINE_PAGE = 'offline/index.html';

/** What lies beside the pages and is asked for by all of them. */
const BESIDE = ['release.json', 'site.webmanifest', 'favicon.svg', 'icon-192.png', 'apple-touch-icon.png'];

/**
 * Writes the site's service worker, the lists of what may be kept, and the worker that switches all of it off. Comes last
 * in a build, when every file is as it will be served.
 */
export const offlineFiles = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeOfflineFiles(fileURLToPath(dir), base, loadCourse().course),
    },
  };
};

/** The same for a folder that holds a site which was built for this base from this course. */
export function writeOfflineFiles(folder: string, base: string, course: Course): void {
  const site = `crescendo:${base}`;
  const off = script('switched-off-worker', { SITE: site });
  writeFileSync(join(folder, 'sw-off.js'), off);
  writeFileSync(join(folder, 'sw.js'), course.site.offline ? workerOf(folder, site, course) : off);
}

function workerOf(folder: string, site: string, course: Course): string {
  const files = builtFiles(folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const lesson = [...files.keys()].find((path) => path.startsWith('lessons/'));
  const pages = ['index.html', OFFLINE_PAGE];
  const parts = [...files.keys()].filter((path) => path.startsWith('_astro/'));
  const scripts = neededScripts([...pages, ...(lesson ? [lesson] : [])], parts, read);
  const core = new Set([...pages, ...BESIDE, ...scripts].filter((path) => files.has(path)));
  const { list, data } = offlineLists(course, files, core, JSON.parse(read('release.json')));
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const write = (content: unknown, suffix: string): BuiltFile => {
    const text = JSON.stringify(content);
    const { hash } = weighed(text);
    const path = `offline/${hash}${suffix}.json`;
    writeFileSync(join(folder, path), text);
    return { path, hash };
  };
  const fileAt = (path: string): BuiltFile => ({ path, hash: files.get(path)?.hash ?? '' });
  const release: WorkerRelease = {
    list: write({ ...list, data: write(data, '-data') }, ''),
    core: [...core].map(fileAt),
    fallback: fileAt(OFFLINE_PAGE),
  };
  return script('service-worker', { SITE: site, RELEASE: release });
}

/** A worker as one small file, with what is put into it. */
function script(name: string, constants: Readonly<Record<string, unknown>>): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve('src/device/offline', `${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    define: Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)])),
  });
  return outputFiles.map(({ text }) => text).join('');
}
