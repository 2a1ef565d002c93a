import { globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../../src/catalog/course.ts';

/** What a next release of the fixture site has in place of what stood there. */

/** Changes a lesson's words, on its page and in what the lists tell of it. */
export function withNewWords(folder: string, course: Course, id: string): void {
  const file = join(folder, 'lessons', id, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)/, '$1Anew: '));
  const lesson = course.modules.flatMap(({ lessons }) => lessons).find((each) => each.id === id);
  if (lesson) lesson.revision = 'ffffffff';
}

/** Gives the script that all pages share another name, as a build does when a word of it changes. */
export function withNewScript(folder: string): void {
  const scripts = join(folder, '_astro');
  const shared = readdirSync(scripts).find((name) => name.startsWith('shared.')) ?? '';
  const anew = shared.replace('shared.', 'shared-anew.');
  renameSync(join(scripts, shared), join(scripts, anew));
  for (const path of globSync('**/*.{html,js}', { cwd: folder })) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(shared, anew));
  }
}

/** Takes the service worker out of these pages, as a site does that is switched off. */
export function withoutWorker(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const file = join(folder, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(' data-worker="/sw.js"', ''));
  }
}
