import { describe, expect, it } from 'vitest';
import { cardOfLesson, cardTexts } from '../../../src/site/card/card-texts.ts';
import { glossaryEntries } from '../../../src/site/glossary-entries.ts';
import { sitemapPaths } from '../../../src/site/sitemap-paths.ts';
import { lessonFile, withProse } from '../catalog/course-folder.ts';
import { courseOf } from './built-course.ts';

describe('The glossary', () => {
  const glossary = `zeal:
  term: zeal
  definition: Wanting it.
advance:
  term: Advance
  definition: A step that the buyer takes.
oath:
  term: öath
  definition: A promise.
`;

  it('stands in the order of the alphabet, whatever the order of the file', () => {
    expect(glossaryEntries(courseOf({ 'glossary.yaml': glossary })).map(({ id }) => id)).toEqual([
      'advance',
      'oath',
      'zeal',
    ]);
  });

  it('names the lessons that use a word', () => {
    const course = courseOf({
      'glossary.yaml': glossary,
      [lessonFile]: withProse('An <Term id="advance">advance</Term>.'),
    });
    expect(glossaryEntries(course).map(({ id, lessons }) => [id, lessons.map((lesson) => lesson.id)])).toEqual([
      ['advance', ['opening']],
      ['oath', []],
      ['zeal', []],
    ]);
  });
});

describe('The map of the site', () => {
  it('names every path, module and lesson, and a guide only where there is one', () => {
    expect(sitemapPaths(courseOf())).toEqual([
      '/',
      '/library/',
      '/paths/',
      '/paths/starter/',
      '/sayings/',
      '/glossary/',
      '/about/',
      '/accessibility/',
      '/trainer/',
      '/present/',
      '/trainer/handouts/',
      '/modules/basics/',
      '/trainer/handouts/basics/',
      '/lessons/opening/',
    ]);
  });
});

describe('The cards of shared links', () => {
  it('are one for the site, each module and each lesson, in the hue of the module', () => {
    expect([...cardTexts(courseOf())]).toEqual([
      ['site', { eyebrow: 'Sales training', title: 'Tiny', detail: 'A course for tests.', hue: 33 }],
      ['module-basics', { eyebrow: 'Tiny', title: 'Basics', detail: 'Begin a call.', hue: 200 }],
      ['lesson-opening', { eyebrow: 'Basics', title: 'The Opening', detail: '5 minutes · Tiny', hue: 200 }],
    ]);
  });

  it('are the module’s for the lessons of a large library', () => {
    const course = courseOf();
    const [module] = course.modules;
    const [lesson] = module?.lessons ?? [];
    if (!module || !lesson) throw new Error('The course of this test has a lesson.');
    const large = { ...course, modules: [{ ...module, lessons: Array.from({ length: 201 }, () => lesson) }] };
    expect([...cardTexts(large).keys()]).toEqual(['site', 'module-basics']);
    expect(cardOfLesson(large, lesson)).toBe('module-basics');
    expect(cardOfLesson(course, lesson)).toBe('lesson-opening');
  });
});
