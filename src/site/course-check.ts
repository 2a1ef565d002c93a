import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { contentFolder } from '../catalog/content-path.ts';
import { formatAdvice, formatDrafts, formatProblems, type Problem } from '../catalog/problem.ts';
import { currentCourse, forgetCourse, showDrafts } from './course-reader.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { renewPages } from './preview-signal.ts';

/** Files that are saved together are read together once none came for so long. */
const QUIET_MILLIS = 100;

/**
 * Checks the whole course before a page renders. A build prints advice as a block, and ends with another and exit code 1
 * when there are problems; the live preview prints both, goes on, and checks again whenever the content changes.
 */
export function courseCheck(): AstroIntegration {
  return {
    name: 'course-check',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        writeEditorSchemas('.astro/course-schemas', contentFolder());
        if (command === 'dev') {
          showDrafts();
          // The site's name and hues are part of the configuration, so the preview starts again when they change.
          return void addWatchFile(`${contentFolder()}/site.yaml`);
        }
        const { problems, advice, drafts } = currentCourse();
        if (drafts.length > 0) process.stderr.write(`\n${formatDrafts(drafts)}\n`);
        if (advice.length > 0) process.stderr.write(`\n${formatAdvice(advice)}\n`);
        if (problems.length > 0) stop(problems);
      },
      'astro:server:setup': watchContent,
      // What changes from now on is seen by nobody.
      'astro:server:done': () => forgetCourse(),
    },
  };
}

function stop(problems: readonly Problem[]): never {
  process.stderr.write(`\n${formatProblems(problems)}\n\nNothing was built.\n`);
  process.exit(1);
}

function watchContent({ server, logger }: HookParameters<'astro:server:setup'>): void {
  const content = contentFolder() + sep;
  const code = resolve('src') + sep;
  const show = (): void => {
    try {
      tell(logger);
      renewPages();
    } catch (error) {
      // A file may be gone between two looks at it. The next change or request reads again.
      logger.error(String(error));
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  tell(logger);
  server.watcher.add(contentFolder());
  server.watcher.on('all', (_event, path) => {
    // Other code may read the same files otherwise.
    if (path.startsWith(code)) forgetCourse();
    if (!path.startsWith(content)) return;
    forgetCourse();
    clearTimeout(waiting);
    waiting = setTimeout(show, QUIET_MILLIS);
  });
}

/** What the terminal says already: a preview that starts again does not repeat it. */
let told = '';

function tell(logger: AstroIntegrationLogger): void {
  const { problems, advice } = currentCourse();
  const block = [formatAdvice(advice), formatProblems(problems)].filter((part) => part !== '').join('\n\n');
  if (block === told) return;
  told = block;
  if (block === '') logger.info('The content is in order again.');
  else logger.warn(`\n\n${block}\n`);
}
