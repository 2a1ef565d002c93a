import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/catalog/course.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { guidePresentationPath, presentationPaths } from '../../../src/site/presentation/presentations.ts';
import { looksOf, noteAt, type Slide } from '../../../src/team/room/slide.ts';

function courseIn(folder: string): Course {
  const { course } = readCourse(folder);
  if (!course) throw new Error('The course could not be read.');
  return course;
}

const fixture = courseIn('tests/fixtures/course');
const own = courseIn('content');

function slidesAt(name: string, course = fixture): readonly Slide[] {
  const found = presentationPaths(course).find(({ params }) => params.presentation === name);
  if (!found) throw new Error(`There is no presentation ${name}.`);
  return found.props.presentation.slides;
}

describe('What a lesson shows in the room', () => {
  const slides = slidesAt('opening-well');

  it('is its calls, its questions, its talks and its rules, in its own order', () => {
    expect(slides.map(({ kind, title }) => `${kind}: ${title}`)).toMatchInlineSnapshot(`
      [
        "title: Opening Well",
        "call: The first time",
        "call: The second time",
        "vote: Question 1 of 2",
        "vote: Question 2 of 2",
        "list: The rules",
        "list: Your plan",
      ]
    `);
    expect(slidesAt('every-kind').map(({ kind }) => kind)).toContain('talk');
  });

  it('has each line of a call as a look of its own, with its move and its note on demand', () => {
    const better = slides.find(({ title }) => title === 'The second time');
    expect(better && looksOf(better)).toBe(2);
    expect(better && noteAt(better, 0)).toBeUndefined();
    expect(better && noteAt(better, 1)).toMatchObject({
      who: 'Lee',
      note: 'Asks for the problem.',
      move: { helps: true },
    });
  });

  it('has the options of a question in an order that tells nothing: over a course, the right one stands anywhere', () => {
    const votes = presentationPaths(own)
      .flatMap(({ props }) => props.presentation.slides)
      .filter((slide) => slide.kind === 'vote');
    const first = votes.filter(({ options }) => options[0]?.correct).length / votes.length;
    expect(votes.length).toBeGreaterThan(50);
    expect(first).toBeGreaterThan(0.15);
    expect(first).toBeLessThan(0.55);
  });
});

describe('What a session shows in the room', () => {
  it('is the plan by the clock, both calls, the play and the questions', () => {
    expect(slidesAt('first-steps').map(({ kind, title }) => `${kind}: ${title}`)).toMatchInlineSnapshot(`
      [
        "title: First Steps",
        "agenda: The plan",
        "timed: Read",
        "timed: Play",
        "call: The first time",
        "call: The second time",
        "list: What changed?",
        "role-play: Play it",
        "list: What did you hear?",
        "list: To take along",
      ]
    `);
  });

  it('holds nothing that only the trainer should read', () => {
    for (const { id, guide } of own.modules) {
      if (!guide) continue;
      const shown = JSON.stringify(slidesAt(id, own));
      const hidden = [
        ...guide.plan.map(({ trainer }) => trainer),
        ...guide.answers.map(({ holds }) => holds),
        guide.trap,
      ];
      expect(hidden.filter((words) => shown.includes(JSON.stringify(words)))).toEqual([]);
    }
  });

  it('has an address of its own also where a lesson is called as the module is', () => {
    const [module] = fixture.modules;
    const [lesson] = module?.lessons ?? [];
    if (!module || !lesson) throw new Error('The course is empty.');
    const twin = { ...fixture, modules: [{ ...module, id: lesson.id }] };
    expect(guidePresentationPath(module.id, fixture)).toBe('/present/first-steps/');
    expect(guidePresentationPath(lesson.id, twin)).toBe(`/present/${lesson.id}-session/`);
    const addresses = presentationPaths(twin).map(({ params }) => params.presentation);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
