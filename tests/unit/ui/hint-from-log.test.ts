import { describe, expect, it } from 'vitest';
import type { ProgressHint } from '../../../src/device/progress-hint.ts';
import { hintFromLog } from '../../../src/ui/listing/hint-from-log.ts';
import { answered, committed, opened } from '../projections/happened.ts';

const listed = (id: string, required: string[] = ['a', 'b']) => ({
  id,
  aliases: [`old-${id}`],
  title: id.toUpperCase(),
  required,
});
const lessons = [listed('one'), listed('preface', []), listed('two')];
const nothing: ProgressHint = { lessons: {} };
const before: ProgressHint = {
  lessons: { one: { status: 'complete', answered: 2 }, elsewhere: { status: 'started', answered: 1 } },
  resume: { kind: 'next', title: 'Elsewhere', href: '/lessons/elsewhere/', left: 'One exercise is left.' },
};

describe('What a page shows and remembers of progress', () => {
  it('is the status of each of its lessons, with how much was answered', () => {
    const events = [answered(1, 'one/a'), answered(2, 'old-one/b', 0), opened(3, 'preface')];
    expect(hintFromLog(events, lessons, nothing).lessons).toEqual({
      one: { status: 'complete', answered: 2 },
      preface: { status: 'complete', answered: 0 },
      two: { status: 'new', answered: 0 },
    });
  });

  it('keeps the lessons of other pages as they were', () => {
    const { lessons: remembered } = hintFromLog([answered(1, 'one/a')], lessons, before);
    expect(remembered).toMatchObject({ one: { status: 'started', answered: 1 }, elsewhere: { status: 'started' } });
  });

  it('is nothing once nothing was done, or nothing of it counts any longer', () => {
    const { lessons: remembered, resume } = hintFromLog([committed(1, 'one', '2026-12-04')], lessons, before);
    expect(remembered).toEqual({
      one: { status: 'new', answered: 0 },
      preface: { status: 'new', answered: 0 },
      two: { status: 'new', answered: 0 },
    });
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
      left: 'One exercise is left.',
    });
  });

  it('is the top of a lesson of which nothing was answered', () => {
    const events = [answered(1, 'one/a'), answered(2, 'one/b'), opened(3, 'preface')];
    expect(resume(...events)).toMatchObject({ href: '/lessons/two/', left: '2 exercises are left.' });
  });

  it('may be a lesson that asks for nothing', () => {
    expect(resume(answered(1, 'one/a'), answered(2, 'one/b'))).toEqual({
      kind: 'next',
      title: 'PREFACE',
      href: '/lessons/preface/',
      left: 'There is nothing to answer in it.',
    });
  });

  it('is left to Today by a page with one finished lesson', () => {
    const events = [answered(1, 'one/a'), answered(2, 'one/b')];
    expect(hintFromLog(events, [listed('one')], before).resume).toEqual(before.resume);
  });
});
