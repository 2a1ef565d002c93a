import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../catalog/content-path.ts';
import { readCourse } from '../catalog/read-course.ts';

/**
 * Hands Astro the lessons to compile: those that the catalogue could read, so that a slip in one lesson's front matter
 * doesn't end the live preview of the others. All their facts come from the catalogue.
 */
export function lessonLoader(): Loader {
  return {
    name: 'lessons',
    load: async ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const sync = (): void => {
        const lessons = readCourse(contentFolder()).course?.modules.flatMap((module) => module.lessons) ?? [];
        store.clear();
        for (const { id, module, revision } of lessons) {
          const file = join(contentFolder(), 'modules', module, id, 'lesson.mdx');
          store.set({ id, data: {}, filePath: relative(root, file), digest: revision, deferredRender: true });
        }
      };
      sync();
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentFolder())) sync();
      });
    },
  };
}
