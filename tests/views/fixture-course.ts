import type { ServerResponse } from 'node:http';
import type { Course } from '../../src/catalog/course.ts';
import { readCourse } from '../../src/catalog/read-course.ts';
import { questionOutline } from '../../src/team/hand-in/question-outline.ts';

const NAME = 'virtual:fixture-course';
/** Where a built site has its files, with this word for the release. */
const FILES = '/course/fixture/questions';

interface DevServer {
  middlewares: { use(path: string, answer: (request: { url?: string }, response: ServerResponse) => void): void };
}

/** Gives tests of views the fixture course, which a browser can't read: as a module, and as the files that views fetch. */
export function fixtureCourse() {
  let read: Course | undefined;
  const course = (): Course => {
    read ??= readCourse('tests/fixtures/course').course;
    if (!read) throw new Error('The fixture course has no site.yaml that could be read.');
    return read;
  };
  const questions = (id: string): string => {
    const lesson = course()
      .modules.flatMap(({ lessons }) => lessons)
      .find((one) => one.id === id);
    return JSON.stringify(lesson?.exercises.map(questionOutline) ?? []);
  };
  return {
    name: 'fixture-course',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? `export default ${JSON.stringify(course())}` : undefined),
    configureServer: ({ middlewares }: DevServer): void => {
      middlewares.use(FILES, ({ url = '' }, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(questions(/^\/([\w-]+)\.json/.exec(url)?.[1] ?? ''));
      });
    },
  };
}
