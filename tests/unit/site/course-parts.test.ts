import { expect, it } from 'vitest';
import { courseParts } from '../../../src/site/course-parts.ts';
import { courseOf } from './built-course.ts';

it('A course is told by its modules, its paths and the skills that a lesson carries', () => {
  const course = courseOf();
  const { modules, paths, skills } = courseParts({
    ...course,
    skills: { ...course.skills, unused: { name: 'Never practiced' } },
  });
  expect(modules).toEqual([{ id: 'basics', title: 'Basics', lessons: ['opening'] }]);
  expect(paths.map(({ id, lessons }) => [id, lessons])).toEqual([['starter', ['opening']]]);
  expect(skills.map(({ id }) => id)).toEqual(course.modules[0]?.lessons[0]?.skills);
});
