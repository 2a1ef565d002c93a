import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { reviewDeck } from '../../../src/catalog/review-deck.ts';

const { course } = readCourse('tests/fixtures/course');
if (!course) throw new Error('The fixture could not be read.');
const deck = reviewDeck(course);
const of = (id: string) => deck.find((lesson) => lesson.id === id);

describe('What comes back of a course', () => {
  it('stands by lesson, in course order', () => {
    expect(deck.map(({ id }) => id)).toEqual(
      course.modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.id)),
    );
  });

  it('is the questions of a lesson that are required, with what review has to know of it and nothing else', () => {
    expect(of('asking-more')).toStrictEqual({
      id: 'asking-more',
      aliases: course.modules[0]?.lessons.find(({ id }) => id === 'asking-more')?.aliases,
      title: 'Asking More',
      module: 'first-steps',
      skills: ['curiosity'],
      minutes: 5,
      questions: [{ id: 'next-question', objective: 1 }],
      siblings: [],
    });
  });

  it('has in their place the review items of the lesson, and those of mixed sets of which its tool is the right one', () => {
    const right = course.mixedSets.flatMap(({ items, lessonOfTool }) =>
      items.map((item) => {
        const tool = item.kind === 'choice' ? item.options.find(({ correct }) => correct)?.id : undefined;
        return { address: item.address, lesson: lessonOfTool.get(tool ?? '') };
      }),
    );
    expect(right.length).toBeGreaterThan(0);
    for (const { id, reviewItems } of course.modules.flatMap(({ lessons }) => lessons)) {
      const mixed = right.filter(({ lesson }) => lesson === id).map(({ address }) => ({ address }));
      const own = of(id)?.siblings.filter(({ objective }) => objective !== undefined) ?? [];
      expect(of(id)?.siblings.slice(own.length)).toEqual(mixed);
      expect(reviewItems.map(({ address }) => address)).toEqual(
        expect.arrayContaining(own.map(({ address }) => address)),
      );
    }
  });

  it('is nothing that is only said or written, neither as a question nor in its place', () => {
    const kinds = new Map(
      course.modules
        .flatMap(({ lessons }) => lessons.flatMap(({ exercises, reviewItems }) => [...exercises, ...reviewItems]))
        .map(({ address, kind }) => [address, kind]),
    );
    const asked = deck.flatMap(({ id, questions, siblings }) => [
      ...questions.map((question) => `${id}/${question.id}`),
      ...siblings.map(({ address }) => address),
    ]);
    const found = new Set(asked.map((address) => kinds.get(address)));
    expect(['write', 'say', 'conversation'].filter((kind) => found.has(kind as never))).toEqual([]);
    expect(found.size).toBeGreaterThan(1);
  });

  it('is called by one address each', () => {
    for (const { id, questions, siblings } of deck) {
      const all = [...questions.map((question) => `${id}/${question.id}`), ...siblings.map(({ address }) => address)];
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
