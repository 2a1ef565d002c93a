import { describe, expect, it } from 'vitest';
import type { LessonWays } from '../../../src/catalog/known-path.ts';
import type { AssignedRoute, ProgressHint } from '../../../src/device/progress-hint.ts';
import { wayOn } from '../../../src/ui/following/way-on.ts';

const ways: LessonWays = {
  root: '/training/',
  routes: [
    {
      path: {
        id: 'rep',
        title: 'Rep: all of it',
        name: 'Rep',
        stages: [
          { name: 'Week 1', lessons: ['one', 'two'] },
          { name: 'Week 2', lessons: ['three'] },
        ],
        refresh: { name: 'Day 60', lessons: ['late'] },
      },
      lessons: ['one', 'two', 'three', 'late'].map((id) => ({ id, title: id.toUpperCase(), minutes: 9 })),
    },
  ],
  next: { id: 'three', title: 'THREE', minutes: 9 },
  module: { id: 'basics', title: 'Basics', lessons: ['one'] },
};
const complete = (...ids: string[]): ProgressHint['lessons'] =>
  Object.fromEntries(ids.map((id) => [id, { status: 'complete' as const, answered: 2 }]));
const asked: AssignedRoute = {
  title: 'Fair',
  href: '/training/assignment/#open/a',
  due: 'due Fri',
  today: '2026-12-01',
  lessons: [
    { id: 'two', title: 'TWO', minutes: 9 },
    { id: 'elsewhere', title: 'ELSEWHERE', minutes: 4 },
  ],
  end: { words: 'Hand it in', href: '/training/assignment/#hand-in/a' },
};
const way = (lesson: string, known: Partial<ProgressHint>, today = '2026-12-01', page = ways) =>
  wayOn(lesson, page, { lessons: {}, ...known }, today);

describe('A lesson leads on', () => {
  it('in the order of the course when nothing is followed or assigned', () => {
    expect(way('one', {})).toBeUndefined();
    expect(way('one', { path: 'gone' })).toBeUndefined();
  });

  it('in the path that is followed', () => {
    expect(way('one', { path: 'rep' })).toEqual({
      head: { words: 'Rep · Week 1 · 1 of 2', href: '/training/paths/rep/' },
      foot: { label: 'Next in Rep · 9 min', title: 'TWO', href: '/training/lessons/two/' },
    });
  });

  it('in the path that is followed as it was remembered, where the page does not carry it', () => {
    const [route] = ways.routes;
    const bare = { ...ways, routes: [] };
    expect(way('two', { path: 'rep', route }, '2026-12-01', bare)).toEqual(way('two', { path: 'rep' }));
    expect(way('two', { path: 'other', route }, '2026-12-01', bare)).toBeUndefined();
    expect(way('two', { path: 'rep' }, '2026-12-01', bare)).toBeUndefined();
  });

  it('to the first lesson of it that is not complete, as the path itself and Today do', () => {
    expect(way('one', { path: 'rep', lessons: complete('one', 'two') })?.foot.title).toBe('THREE');
    expect(way('three', { path: 'rep' })?.foot.title).toBe('ONE');
  });

  it('to the gate when the path is done', () => {
    const foot = { title: 'Go to the gate', href: '/training/paths/rep/#gate' };
    const others = complete('one', 'two');
    expect(way('three', { path: 'rep', lessons: others })?.foot).toEqual({ label: 'Last one in Rep', ...foot });
    const all = complete('one', 'two', 'three');
    expect(way('three', { path: 'rep', lessons: all })?.foot).toEqual({ label: 'You’ve finished Rep', ...foot });
  });

  it('from one to come back to, first in what counts and then among these', () => {
    expect(way('late', { path: 'rep' })?.head?.words).toBe('Rep · Day 60 · 1 of 1');
    expect(way('late', { path: 'rep' })?.foot.title).toBe('ONE');
    expect(way('late', { path: 'rep', lessons: complete('one', 'two', 'three') })?.foot.title).toBe('Go to the gate');
  });

  it('in the assignment that asks for it, before any path', () => {
    expect(way('two', { path: 'rep', assigned: [asked] })).toEqual({
      head: { words: 'Fair · 1 of 2 · due Fri', href: '/training/assignment/#open/a' },
      foot: { label: 'Next in Fair · 4 min', title: 'ELSEWHERE', href: '/training/lessons/elsewhere/' },
    });
    expect(way('one', { path: 'rep', assigned: [asked] })?.head?.words).toBe('Rep · Week 1 · 1 of 2');
  });

  it('without a due day that was true yesterday', () => {
    expect(way('two', { assigned: [asked] }, '2026-12-02')?.head?.words).toBe('Fair · 1 of 2');
  });

  it('to handing in when all that was asked for is done', () => {
    expect(way('two', { assigned: [asked], lessons: complete('two', 'elsewhere') })?.foot).toEqual({
      label: 'You’ve finished Fair',
      title: 'Hand it in',
      href: '/training/assignment/#hand-in/a',
    });
  });

  it('back to where it was left, from a lesson beside it', () => {
    const of = { kind: 'path' as const, words: 'Rep · Week 1 · 2 of 2', href: '/training/paths/rep/' };
    const resume = { kind: 'next', title: 'TWO', href: '/training/lessons/two/', left: '', of };
    expect(way('beside', { path: 'rep', resume })).toEqual({
      foot: { label: 'Back to Rep · Week 1 · 2 of 2', title: 'TWO', href: '/training/lessons/two/' },
    });
  });
});
