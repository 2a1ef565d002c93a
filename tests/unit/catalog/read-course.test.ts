import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import {
  lessonFile,
  moreLessons,
  type Overrides,
  practiceFile,
  swap,
  withProse,
  writeCourse,
} from './course-folder.ts';

const courseOf = (overrides: Overrides = {}) => readCourse(writeCourse(overrides)).course;
const lessonOf = (overrides: Overrides = {}) => courseOf(overrides)?.modules[0]?.lessons[0];
const revisionsOf = (overrides: Overrides = {}) => {
  const lesson = lessonOf(overrides);
  return { lesson: lesson?.revision, exercises: lesson?.exercises.map(({ revision }) => revision) };
};

describe('A course', () => {
  it('has its modules and lessons in the order in which they are listed', () => {
    const overrides = {
      ...moreLessons({ asking: '', listening: '' }),
      'modules/basics/module.yaml': swap('  - opening', '  - listening\n  - opening\n  - asking'),
    };
    expect(courseOf(overrides)?.modules[0]?.lessons.map(({ id }) => id)).toEqual(['listening', 'opening', 'asking']);
  });

  it('has its paths, with the lessons themselves', () => {
    const course = courseOf();
    expect(course?.paths.map(({ id, title }) => ({ id, title }))).toEqual([{ id: 'starter', title: 'Starter' }]);
    expect(course?.paths[0]?.lessons[0]).toBe(course?.modules[0]?.lessons[0]);
  });

  it('has the defaults of what was not written', () => {
    const { site } = courseOf() ?? {};
    expect({ language: site?.language, brandHue: site?.brandHue }).toEqual({ language: 'en-US', brandHue: 33 });
  });

  it('has a lesson of which only a part could be read', () => {
    const course = courseOf({ ...moreLessons({ asking: '' }), [lessonFile]: 'Nothing.' });
    expect(course?.modules[0]?.lessons.map(({ id }) => id)).toEqual(['opening', 'asking']);
  });

  it('is none without a site.yaml', () => {
    expect(courseOf({ 'site.yaml': undefined })).toBeUndefined();
  });
});

describe('An exercise of a course', () => {
  it('has its address, and the heading under which it stands', () => {
    expect(lessonOf()?.exercises.map(({ address, section }) => [address, section?.slug])).toEqual([
      ['opening/first-line', 'the-story'],
      ['opening/all-signs', 'the-story'],
      ['opening/last-word', 'the-story'],
      ['opening/calls', 'the-story'],
    ]);
  });

  it('comes where the prose places it, whatever the order in practice.yaml', () => {
    const moved = {
      [lessonFile]: (text: string) =>
        `${swap('<Exercise id="first-line" />', '')(text)}\n## Practice\n\n<Exercise id="first-line" />\n`,
    };
    expect(lessonOf(moved)?.exercises.map(({ id, section }) => [id, section?.slug])).toEqual([
      ['all-signs', 'the-story'],
      ['last-word', 'the-story'],
      ['calls', 'the-story'],
      ['first-line', 'practice'],
    ]);
  });

  it('is set typographically', () => {
    const quoted = { [practiceFile]: swap('Ask them something.', `Say, "What's up?"`) };
    expect(lessonOf(quoted)?.exercises[0]).toMatchObject({ options: [{ text: 'Say, “What’s up?”' }, {}, {}] });
  });
});

describe('Terms and guardrails', () => {
  it('are set typographically, whatever their ids', () => {
    const course = courseOf({
      'glossary.yaml': `language:\n  term: '"language"'\n  definition: It's words.\n`,
      'site.yaml': swap('  healthcare: Stay', "  url: It's true.\n  healthcare: Stay"),
    });
    expect(course?.glossary).toEqual({ language: { term: '“language”', definition: 'It’s words.' } });
    expect(course?.site.guardrails['url']).toBe('It’s true.');
  });
});

describe('The terms of a lesson', () => {
  it('are those that it links to, each once', () => {
    const prose = withProse('A <Term id="advance">step</Term> is an <Term id="advance">advance</Term>.');
    expect(lessonOf({ [lessonFile]: prose })?.terms).toEqual(['advance']);
  });
});

describe('The revision of a lesson', () => {
  it('changes with its prose, and that of its exercises does not', () => {
    const [before, after] = [revisionsOf(), revisionsOf({ [lessonFile]: withProse('More.') })];
    expect(after.lesson).not.toBe(before.lesson);
    expect(after.exercises).toEqual(before.exercises);
  });

  it('changes with one exercise, and that of the others does not', () => {
    const [before, after] = [revisionsOf(), revisionsOf({ [practiceFile]: swap('Think of the buyer.', 'Think.') })];
    expect(after.lesson).not.toBe(before.lesson);
    expect(after.exercises?.[0]).not.toBe(before.exercises?.[0]);
    expect(after.exercises?.[1]).toBe(before.exercises?.[1]);
  });

  it('stays when a default is spelled out', () => {
    const spelled = swap('        why: It begins with you', '        correct: false\n        why: It begins with you');
    expect(revisionsOf({ [practiceFile]: spelled })).toEqual(revisionsOf());
    expect(revisionsOf({ [practiceFile]: swap('    hint', '    required: true\n    hint') })).toEqual(revisionsOf());
  });

  it('changes when an exercise is no longer required', () => {
    const optional = revisionsOf({ [practiceFile]: swap('    hint', '    required: false\n    hint') });
    expect(optional.exercises?.[0]).not.toBe(revisionsOf().exercises?.[0]);
  });

  it('stays when the fields of an exercise are written in another order', () => {
    const reordered = {
      [practiceFile]: swap('    kind: choice\n    objective: 1\n', '    objective: 1\n    kind: choice\n'),
    };
    expect(revisionsOf(reordered)).toEqual(revisionsOf());
  });
});
