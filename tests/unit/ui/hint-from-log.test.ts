import { describe, expect, it } from 'vitest';
import type { ProgressHint } from '../../../src/device/progress-hint.ts';
import { goOnHere, hintFromLog } from '../../../src/ui/listing/hint-from-log.ts';
import { answered, committed, followed, left, opened } from '../projections/happened.ts';

const listed = (id: string, required: string[] = ['a', 'b']) => ({
  id,
  aliases: [`old-${id}`],
  title: id.toUpperCase(),
  module: 'basics',
  required,
  minutes: 9,
});
const lessons = [listed('one'), listed('preface', []), listed('two')];
const nothing: ProgressHint = { lessons: {} };
const before: ProgressHint = {
  lessons: { one: { status: 'complete', answered: 2 }, elsewhere: { status: 'started', answered: 1 } },
  resume: { kind: 'next', title: 'Elsewhere', href: '/lessons/elsewhere/', left: 'One exercise left.' },
};

describe('What a page shows and remembers of progress', () => {
  it('is the status of each of its lessons that was begun, with how much was answered', () => {
    const events = [answered(1, 'one/a'), answered(2, 'old-one/b', 0), opened(3, 'preface')];
    expect(hintFromLog(events, lessons, nothing).lessons).toEqual({
      one: { status: 'complete', answered: 2, module: 'basics' },
      preface: { status: 'complete', answered: 0, module: 'basics' },
    });
  });

  it('keeps the lessons of other pages as they were', () => {
    const { lessons: remembered } = hintFromLog([answered(1, 'one/a')], lessons, before);
    expect(remembered).toMatchObject({ one: { status: 'started', answered: 1 }, elsewhere: { status: 'started' } });
  });

  it('is nothing once nothing was done, or nothing of it counts any longer', () => {
    const { lessons: remembered, resume } = hintFromLog([committed(1, 'one', '2026-12-04')], lessons, before);
    expect(remembered).toEqual({});
    expect(resume).toBeUndefined();
  });
});

describe('Where a page says to go on', () => {
  const resume = (...events: Parameters<typeof hintFromLog>[0]) => hintFromLog(events, lessons, before).resume;

  it('is the exercise that was left', () => {
    expect(resume(answered(1, 'one/a'))).toEqual({
      kind: 'continue',
      title: 'ONE',
      href: '/lessons/one/#b',
      left: 'One exercise left.',
    });
  });

  it('is the top of a lesson of which nothing was answered', () => {
    const events = [answered(1, 'one/a'), answered(2, 'one/b'), opened(3, 'preface')];
    expect(resume(...events)).toMatchObject({ href: '/lessons/two/', left: 'It takes about 9 minutes.' });
  });

  it('may be a lesson that asks for nothing', () => {
    expect(resume(answered(1, 'one/a'), answered(2, 'one/b'))).toEqual({
      kind: 'next',
      title: 'PREFACE',
      href: '/lessons/preface/',
      left: 'It takes about 9 minutes.',
    });
  });

  it('is left to Today by a page with one finished lesson', () => {
    const events = [answered(1, 'one/a'), answered(2, 'one/b')];
    expect(hintFromLog(events, [listed('one')], before).resume).toEqual(before.resume);
  });
});

describe('Where a page says to go on while a path is followed', () => {
  const path = {
    id: 'starter',
    title: 'Starter: the first week',
    name: 'Starter',
    stages: [{ name: 'Week 1', lessons: ['two', 'one'] }],
    refresh: { name: 'Day 60', lessons: ['preface'] },
  };
  const resume = (events: Parameters<typeof hintFromLog>[0], known = [path], remembered: ProgressHint = nothing) =>
    hintFromLog(events, lessons, remembered, goOnHere(lessons, known)).resume;
  const finished = (at: number, id: string) => [answered(at, `${id}/a`), answered(at + 1, `${id}/b`)];

  it('is its first lesson, before anything was done', () => {
    expect(resume([followed(1, 'starter')])).toEqual({
      kind: 'begin',
      title: 'TWO',
      href: '/lessons/two/',
      left: 'It takes about 9 minutes.',
      of: { kind: 'path', words: 'Starter · Week 1 · 1 of 2', href: '/paths/starter/' },
    });
  });

  it('is the gate when all of its lessons are complete, and a lesson to come back to', () => {
    expect(resume([followed(1, 'starter'), ...finished(2, 'two'), ...finished(4, 'one')])).toMatchObject({
      kind: 'path-finished',
      title: 'Starter: the first week',
      href: '/paths/starter/#gate',
      more: { words: 'Day 60: PREFACE', href: '/lessons/preface/' },
    });
  });

  it('is remembered with the lessons of the path, from a page that lists them all until another is followed', () => {
    const events = [followed(1, 'starter')];
    const { route } = hintFromLog(events, lessons, nothing, goOnHere(lessons, [path]));
    expect(route?.lessons.map(({ id, title }) => `${id} ${title}`)).toEqual(['two TWO', 'one ONE', 'preface PREFACE']);
    const remembered = { lessons: {}, path: 'starter', route };
    expect(hintFromLog(events, lessons, remembered).route).toEqual(route);
    expect(hintFromLog(events, lessons.slice(1), remembered, goOnHere(lessons.slice(1), [path])).route).toEqual(route);
    expect(hintFromLog([...events, followed(2, 'other')], lessons, remembered).route).toBeUndefined();
  });

  it('is left to Today by a page that does not show the path', () => {
    expect(resume([answered(1, 'one/a'), followed(2, 'starter')], [], before)).toEqual(before.resume);
  });

  it('is of the course again once the path was left', () => {
    const events = [answered(1, 'one/a'), followed(2, 'starter')];
    const { resume: along } = hintFromLog(events, lessons, nothing, goOnHere(lessons, [path]));
    const after = resume([...events, left(3, 'starter')], [path], { lessons: {}, resume: along });
    expect(after).toEqual({ kind: 'continue', title: 'ONE', href: '/lessons/one/#b', left: 'One exercise left.' });
    expect(resume([followed(1, 'starter'), left(2, 'starter')], [path], { lessons: {}, resume: along })).toBe(
      undefined,
    );
  });

  it('stays what an assignment asks for, which only Today can tell', () => {
    const of = { kind: 'assignment' as const, words: 'Fair · 1 of 2', href: '/assignment/#open/a' };
    const asked = { kind: 'next', title: 'ONE', href: '/lessons/one/', left: '', of };
    expect(resume([followed(1, 'starter')], [path], { lessons: {}, resume: asked })).toEqual(asked);
  });
});
