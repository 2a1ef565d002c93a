import { describe, expect, it } from 'vitest';
import type { AssignedLesson, Assignment } from '../../../../src/log/assignment.ts';
import { lessonCode } from '../../../../src/projections/lesson-reference.ts';
import { collectionRevision, courseRevision } from '../../../../src/team/assignment/course-outline.ts';
import { resolveAssignment } from '../../../../src/team/assignment/resolve-assignment.ts';
import { course, usual } from './course.ts';

const resolve = (...lessons: AssignedLesson[]) => resolveAssignment({ ...usual, lessons }, course);
const [module] = course.collections;
const whole = (kind: 'module' | 'path', id: string, revision: string): Assignment => ({
  ...usual,
  lessons: [],
  collection: { kind, id, revision },
});

describe('An assignment beside the course', () => {
  it('says what to do and how long it takes', () => {
    expect(resolveAssignment(usual, course)).toMatchObject({
      lessons: course.lessons.map((lesson) => ({ lesson, state: 'same' })),
      references: ['set-the-bar', 'the-bolero-effect', 'warm-and-useful'],
      minutes: 20,
      exercises: 6,
      notes: [],
      canAccept: true,
    });
  });

  it('finds lessons behind codes and earlier ids, and knows them by their present id', () => {
    const { references, notes } = resolve(
      { lesson: lessonCode('set-the-bar'), revision: 'a1b2' },
      { lesson: 'be-warm', revision: '1111' },
      { lesson: lessonCode('be-warm'), revision: '1111' },
    );
    expect([references, notes]).toEqual([['set-the-bar', 'warm-and-useful', 'warm-and-useful'], []]);
  });

  it('says which lessons were revised since', () => {
    const one = resolve({ lesson: 'set-the-bar', revision: 'ffff' }, { lesson: 'be-warm', revision: '1111' });
    expect(one.lessons.map(({ state }) => state)).toEqual(['changed', 'same']);
    const two = resolve({ lesson: 'set-the-bar', revision: 'ffff' }, { lesson: 'be-warm', revision: 'ffff' });
    expect([...one.notes, ...two.notes].join('\n')).toMatchInlineSnapshot(`
      "“Set the Bar, Then Beat It” has been revised since it was assigned. What you do still counts.
      “Set the Bar, Then Beat It”, “warm and useful” have been revised since they were assigned. What you do still counts."
    `);
  });

  it('says which lessons this site does not have, keeps the others, and keeps asking for all', () => {
    const resolved = resolve(
      { lesson: 'set-the-bar', revision: 'a1b2' },
      { lesson: '~0000000', revision: 'ffff' },
      { lesson: 'gone', revision: 'ffff' },
    );
    expect(resolved).toMatchObject({ minutes: 6, canAccept: true, references: ['set-the-bar', '~0000000', 'gone'] });
    expect(resolved.notes.join('\n')).toMatchInlineSnapshot(`
      "Lesson 2 in this assignment isn’t on this site. Either it was removed, or this copy of the site is older than the assignment. Reload the page. If that doesn’t help, tell whoever sent you the link.
      Lesson 3 (“gone”) in this assignment isn’t on this site. Either it was removed, or this copy of the site is older than the assignment. Reload the page. If that doesn’t help, tell whoever sent you the link."
    `);
  });

  it('can’t be accepted when nothing of it is here', () => {
    expect(resolve({ lesson: 'gone', revision: 'ffff' }).canAccept).toBe(false);
    const gone = resolveAssignment(whole('path', 'gone', 'a1b2'), course);
    expect(gone).toMatchObject({ canAccept: false, lessons: [] });
    expect(gone.notes.join('\n')).toMatchInlineSnapshot(
      `"The path “gone” in this assignment isn’t on this site. Either it was removed, or this copy of the site is older than the assignment. Reload the page. If that doesn’t help, tell whoever sent you the link."`,
    );
  });

  it('may be of a whole module or path, as it is here and now', () => {
    const revision = module ? collectionRevision(module, course).slice(0, 4) : '';
    expect(resolveAssignment(whole('module', 'delight', revision), course)).toMatchObject({
      collection: module,
      references: ['set-the-bar', 'the-bolero-effect'],
      notes: [],
    });
    expect(resolveAssignment(whole('module', 'new-reps', revision), course).canAccept).toBe(false);
    expect(resolveAssignment(whole('module', 'delight', 'zzzz'), course).notes.join('\n')).toMatchInlineSnapshot(
      `"The module “Delight Beyond Expectations” has been revised since it was assigned. You’ll get the version on this site."`,
    );
  });
});

describe('A revision', () => {
  const { lessons } = course;

  it('of the course changes with any lesson, and not with their order', () => {
    expect(courseRevision({ lessons: lessons.toReversed() })).toBe(courseRevision(course));
    expect(courseRevision({ lessons: lessons.slice(1) })).not.toBe(courseRevision(course));
    const revised = lessons.map((lesson) => ({ ...lesson, revision: 'ffffffff' }));
    expect(courseRevision({ lessons: revised })).not.toBe(courseRevision(course));
  });

  it('of a module changes with its lessons and their order only', () => {
    if (!module) throw new Error('no module');
    const turned = { ...module, lessons: module.lessons.toReversed() };
    expect(collectionRevision(turned, course)).not.toBe(collectionRevision(module, course));
    expect(collectionRevision(module, { lessons: lessons.slice(0, 2) })).toBe(collectionRevision(module, course));
    const revised = lessons.map((lesson) => ({ ...lesson, revision: 'ffffffff' }));
    expect(collectionRevision(module, { lessons: revised })).not.toBe(collectionRevision(module, course));
  });
});
