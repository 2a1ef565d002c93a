import type { AstroIntegration } from 'astro';
import { contentFolder } from '../catalog/content-path.ts';
import { formatProblems, type Problem } from '../catalog/problem.ts';
import { readCourse } from '../catalog/read-course.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

/**
 * Checks the whole course before a page renders. A build ends with one readable block and exit code 1; the live
 * preview prints the block, goes on, and checks again whenever the content changes.
 */
export function courseCheck(): AstroIntegration {
  return {
    name: 'course-check',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        writeEditorSchemas('.astro/course-schemas', contentFolder());
        // The site's name and hues are part of the configuration, so the preview starts again when they change.
        if (command === 'dev') return void addWatchFile(`${contentFolder()}/site.yaml`);
        const { problems } = readCourse(contentFolder());
        if (problems.length > 0) stop(problems);
      },
      'astro:server:setup': ({ server, logger }) => {
        let told = '';
        const tell = (): void => {
          const block = formatProblems(readCourse(contentFolder()).problems);
          if (block !== told)
            block === '' ? logger.info('The content is in order again.') : logger.warn(`\n\n${block}\n`);
          told = block;
        };
        tell();
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder())) return;
          tell();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

function stop(problems: readonly Problem[]): never {
  process.stderr.write(`\n${formatProblems(problems)}\n\nNothing was built.\n`);
  process.exit(1);
}
