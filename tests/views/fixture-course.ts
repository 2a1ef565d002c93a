import { readCourse } from '../../src/catalog/read-course.ts';

const NAME = 'virtual:fixture-course';

/** Gives tests of views the fixture course, which a browser can't read, as a module. */
export const fixtureCourse = () => ({
  name: 'fixture-course',
  resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id: string) =>
    id === `\0${NAME}` ? `export default ${JSON.stringify(readCourse('tests/fixtures/course').course)}` : undefined,
});
