import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../catalog/content-path.ts';
import { currentCourse } from './course-reader.ts';

/** `course-check.ts`, which sees changes, runs in another graph of modules; the process is one. */
const RENEW = Symbol.for('crescendo.renew-lessons');
const kept = globalThis as { [RENEW]?: () => void };

/**
 * Hands Astro the lessons to compile: those that the catalogue could read, so that a slip in one lesson's front matter
 * doesn't end the live preview of the others. All their facts come from the catalogue.
 */
export function lessonLoader(): Loader {
  return {
    name: 'lessons',
    load: async ({ store, meta, config }) => {
      const root = fileURLToPath(config.root);
      const hand = (): void => {
        const lessons = currentCourse().course?.modules.flatMap((module) => module.lessons) ?? [];
        store.clear();
        for (const { id, module, revision } of lessons) {
          const file = join(contentFolder(), 'modules', module, id, 'lesson.mdx');
          store.set({ id, data: {}, filePath: relative(root, file), digest: revision, deferredRender: true });
        }
      };
      hand();
      kept[RENEW] = () => {
        hand();
        // Pages are made of more than lessons. Astro makes them anew, and has the browser load them, when its store changes.
        meta.set('renewed', String(Date.now()));
      };
    },
  };
}

/** Hands Astro the lessons again after a change of the content, in the live preview. */
export const renewLessons = (): void => kept[RENEW]?.();
