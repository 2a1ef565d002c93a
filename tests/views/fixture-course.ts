import type { ServerResponse } from 'node:http';
import { carried, courseReaders } from '../../src/catalog/carried-lesson.ts';
import type { Course } from '../../src/catalog/course.ts';
import { fieldsOf, type KnownLesson, knownLesson } from '../../src/catalog/known-lesson.ts';
import { readCourse } from '../../src/catalog/read-course.ts';
import { assignableCourse } from '../../src/site/assignable-course.ts';
import { rubricOutline } from '../../src/site/rubric-outline.ts';
import { type QuestionOutline, questionOutline } from '../../src/team/hand-in/question-outline.ts';

const NAME = 'virtual:fixture-course';
/** The release that the built site of the fixture would name, and where it would have its files. */
const RELEASE = { search: 'fixture', course: 'fixture' };
const QUESTIONS = '/course/fixture/questions';
const RUBRIC = '/course/fixture/rubric.json';
const LESSONS = '/course/fixture/lessons';

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
  let outlined: Record<string, QuestionOutline[]> | undefined;
  const questions = (): Record<string, QuestionOutline[]> => {
    outlined ??= Object.fromEntries(
      course()
        .modules.flatMap(({ lessons }) => lessons)
        .map(({ id, exercises }) => [id, exercises.map(questionOutline)]),
    );
    return outlined;
  };
  const known = (): KnownLesson[] => course().modules.flatMap(({ lessons }) => lessons.map(knownLesson));
  // What the build makes of the course stays out of the browser here as well: with it would come all that reads content.
  const source = (): string => {
    const named = { questions: questions(), outline: assignableCourse(course()), lessons: known() };
    const exported = Object.entries(named).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
    return [`export default ${JSON.stringify(course())};`, ...exported].join('\n');
  };
  return {
    name: 'fixture-course',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) => (id === `\0${NAME}` ? source() : undefined),
    configureServer: ({ middlewares }: DevServer): void => {
      const give = (path: string, answer: (url: string) => unknown): void =>
        middlewares.use(path, ({ url = '' }, response) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(answer(url)));
        });
      give('/release.json', () => RELEASE);
      for (const reader of courseReaders)
        give(`${LESSONS}/${reader}.json`, () => known().map((lesson) => fieldsOf(lesson, carried[reader])));
      give(RUBRIC, () => rubricOutline(course()));
      give(QUESTIONS, (url) => questions()[/^\/([\w-]+)\.json/.exec(url)?.[1] ?? ''] ?? []);
    },
  };
}
