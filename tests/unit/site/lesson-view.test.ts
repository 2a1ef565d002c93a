import { describe, expect, it } from 'vitest';
import { lessonPaths, lessonPlaces, lessonView } from '../../../src/site/lesson-view.ts';
import { lessonFile, moreLessons, type Overrides, swap, withProse } from '../catalog/course-folder.ts';
import { courseOf } from './built-course.ts';

describe('The place of a lesson', () => {
  it('is counted in its module, and its neighbours are those of the whole course', () => {
    const { modules, ...course } = courseOf(moreLessons({ asking: '', closing: '' }));
    const parted = modules.flatMap((module) => [
      { ...module, lessons: module.lessons.slice(0, 2) },
      { ...module, id: 'second', lessons: module.lessons.slice(2) },
    ]);
    const places = lessonPlaces({ ...course, modules: parted }).map((place) => [
      place.lesson.id,
      place.module.id,
      place.number,
      place.previous?.id,
      place.next?.id,
    ]);
    expect(places).toEqual([
      ['opening', 'basics', 1, undefined, 'asking'],
      ['asking', 'basics', 2, 'opening', 'closing'],
      ['closing', 'second', 1, 'asking', undefined],
    ]);
  });
});

describe('The addresses of lessons', () => {
  it('are their ids, and earlier ones that have moved', () => {
    const course = courseOf({ [lessonFile]: swap('sources:', 'aliases: [beginning, start]\nsources:') });
    expect(lessonPaths(course).map(({ params, props }) => [params.lesson, props.place.lesson.id, props.moved])).toEqual(
      [
        ['opening', 'opening', false],
        ['beginning', 'opening', true],
        ['start', 'opening', true],
      ],
    );
  });
});

describe('The page of a lesson', () => {
  const viewOf = (overrides: Overrides, id = 'opening') => {
    const course = courseOf(overrides);
    const place = lessonPlaces(course).find(({ lesson }) => lesson.id === id);
    if (!place) throw new Error(`There is no ${id}.`);
    return lessonView(course, place);
  };

  it('shows the words of the glossary that its prose uses', () => {
    const prose = withProse('An <Term id="advance">advance</Term>, and another <Term id="advance">step</Term>.');
    expect(viewOf({ [lessonFile]: prose }).terms).toEqual([
      { id: 'advance', term: 'advance', definition: 'A step that the buyer takes.' },
    ]);
    expect(viewOf({}).terms).toEqual([]);
  });

  it('shows the guardrail that it names', () => {
    expect(viewOf({}).guardrail).toBeUndefined();
    expect(viewOf({ [lessonFile]: swap('sources:', 'guardrail: healthcare\nsources:') }).guardrail).toBe(
      'Stay within the label.',
    );
  });

  it('shows the lessons that it builds on', () => {
    const asking = moreLessons({ asking: 'prerequisites: [opening]' });
    expect(viewOf(asking, 'asking').prerequisites.map(({ id }) => id)).toEqual(['opening']);
    expect(viewOf(asking).prerequisites).toEqual([]);
  });

  it('shows on top what a buyer says that no part of it answers', () => {
    expect(viewOf({}).heard).toEqual(['Who is this?']);
  });
});
