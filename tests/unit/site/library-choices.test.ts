import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { libraryProps } from '../../../src/site/library-choices.ts';
import { lessonFile, type Overrides, swap, writeCourse } from '../catalog/course-folder.ts';

function skillsOffered(overrides: Overrides) {
  const { course } = readCourse(writeCourse(overrides));
  return course && libraryProps(course).choices.skill;
}

describe('The library offers the skills', () => {
  it('of the course by their names and in its order, and none that no lesson practices', () => {
    const skills =
      'trust: { name: Being trusted }\nidle: { name: Idling }\ndiagnosing: { name: Asking what is wrong }\n';
    const lesson = swap('[diagnosing]', '[diagnosing, trust]');
    expect(skillsOffered({ 'skills.yaml': skills, [lessonFile]: lesson })).toEqual([
      { value: 'trust', words: 'Being trusted' },
      { value: 'diagnosing', words: 'Asking what is wrong' },
    ]);
  });

  it('but none in a course without skills', () => {
    expect(skillsOffered({ 'skills.yaml': undefined, [lessonFile]: swap('[diagnosing]', '[]') })).toEqual([]);
  });
});
