import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { whereToResume } from '../../../src/projections/resume.ts';
import { answered, committed, opened, recalled } from './happened.ts';

const lesson = (id: string, required: string[] = ['a', 'b'], aliases: string[] = []) => ({ id, aliases, required });
const lessons = [lesson('one'), lesson('two', ['a', 'b'], ['zwei']), lesson('three')];
const finished = (at: number, id: string): LearningEvent[] => [answered(at, `${id}/a`, 0), answered(at + 1, `${id}/b`)];

describe('Where to go on', () => {
  it('is nowhere for somebody new', () => {
    expect(whereToResume([], lessons)).toBeUndefined();
  });

  it('is not taken over by a lesson that was only looked up', () => {
    expect(whereToResume([opened(1, 'one')], lessons)).toBeUndefined();
    expect(whereToResume([answered(1, 'one/a'), opened(2, 'two')], lessons)).toMatchObject({ lesson: 'one' });
  });

  it('is not moved by what is asked again in review', () => {
    expect(whereToResume([answered(1, 'one/a'), recalled(2, 'two/a')], lessons)).toMatchObject({ lesson: 'one' });
  });

  it('is the first exercise that is left in the lesson that was worked in last', () => {
    const events = [opened(1, 'one'), answered(2, 'two/a', 0)];
    expect(whereToResume(events, lessons)).toEqual({ lesson: 'two', kind: 'continue', left: 1, exercise: 'b' });
  });

  it('is the unfinished lesson, though a finished one was looked at since', () => {
    const events = [...finished(1, 'one'), answered(3, 'two/a'), opened(4, 'one')];
    expect(whereToResume(events, lessons)).toMatchObject({ lesson: 'two', kind: 'continue' });
  });

  it('is the next lesson once one is finished', () => {
    expect(whereToResume(finished(1, 'one'), lessons)).toEqual({ lesson: 'two', kind: 'next', left: 2, exercise: 'a' });
  });

  it('is the next one that is not finished', () => {
    const events = [...finished(1, 'two'), ...finished(3, 'one')];
    expect(whereToResume(events, lessons)).toMatchObject({ lesson: 'three', kind: 'next' });
  });

  it('is back at the start after the last lesson of the course', () => {
    expect(whereToResume(finished(1, 'three'), lessons)).toMatchObject({ lesson: 'one', kind: 'next' });
  });

  it('comes after the lesson that was finished last, though an older one was looked at since', () => {
    const events = [...finished(1, 'one'), ...finished(3, 'three'), opened(5, 'one')];
    const course = [lesson('one'), lesson('two'), lesson('three'), lesson('four')];
    expect(whereToResume(events, course)).toMatchObject({ lesson: 'four', kind: 'next' });
  });

  it('is the last lesson, finished, when all are', () => {
    const events = [...finished(1, 'one'), ...finished(3, 'three'), ...finished(5, 'two')];
    expect(whereToResume(events, lessons)).toEqual({ lesson: 'two', kind: 'finished', left: 0, exercise: undefined });
  });

  it('is found when the work was stored under an earlier id', () => {
    expect(whereToResume([answered(1, 'zwei/a')], lessons)).toEqual({
      lesson: 'two',
      kind: 'continue',
      left: 1,
      exercise: 'b',
    });
  });

  it('passes over a lesson that asks for nothing once it was opened', () => {
    const course = [lesson('one'), lesson('preface', []), lesson('two')];
    expect(whereToResume([...finished(1, 'one'), opened(3, 'preface')], course)).toMatchObject({ lesson: 'two' });
    expect(whereToResume(finished(1, 'one'), course)).toEqual({
      lesson: 'preface',
      kind: 'next',
      left: 0,
      exercise: undefined,
    });
  });

  it('is not touched by lessons and exercises that were taken out', () => {
    const events = [answered(1, 'one/a'), answered(2, 'one/removed'), opened(3, 'removed')];
    expect(whereToResume(events, lessons)).toEqual({ lesson: 'one', kind: 'continue', left: 1, exercise: 'b' });
    expect(whereToResume([opened(1, 'removed')], lessons)).toBeUndefined();
  });

  it('passes over events that say nothing about it', () => {
    expect(whereToResume([committed(3, 'one', '2026-03-09')], lessons)).toBeUndefined();
  });
});
