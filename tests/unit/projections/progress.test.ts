import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { lessonProgress } from '../../../src/projections/progress.ts';
import { answered, committed, opened, recalled } from './happened.ts';

const lesson = { id: 'opening', aliases: ['first-call', 'hello'], required: ['first', 'second'] };
const progressOf = (events: readonly LearningEvent[], outline = lesson) =>
  lessonProgress(events, [outline]).get(outline.id);

describe('The progress of a lesson', () => {
  it('is none before anything happened', () => {
    expect(progressOf([])).toEqual({ status: 'new', answered: 0, required: 2 });
  });

  it('does not begin when it is looked up', () => {
    expect(progressOf([opened(1, 'opening')])).toEqual({ status: 'new', answered: 0, required: 2 });
  });

  it('is not changed by what is asked again in review', () => {
    expect(progressOf([recalled(1, 'opening/first')])).toEqual({ status: 'new', answered: 0, required: 2 });
  });

  it('counts required exercises that were answered, right or wrong', () => {
    expect(progressOf([answered(1, 'opening/first', 0)])).toEqual({
      status: 'started',
      answered: 1,
      required: 2,
    });
  });

  it('counts an exercise that was answered twice once', () => {
    expect(progressOf([answered(1, 'opening/first'), answered(2, 'opening/first')])?.answered).toBe(1);
  });

  it('is complete once every required exercise was answered', () => {
    const events = [answered(1, 'opening/second', 0), answered(2, 'opening/first')];
    expect(progressOf(events)).toEqual({ status: 'complete', answered: 2, required: 2 });
  });

  it('stays the same for exercises that are not required, or were taken out', () => {
    const events = [answered(1, 'opening/first'), answered(2, 'opening/optional'), answered(3, 'opening/removed')];
    expect(progressOf(events)).toMatchObject({ status: 'started', answered: 1, required: 2 });
  });

  it('is complete again when the exercise that was left is taken out', () => {
    const events = [answered(1, 'opening/first')];
    expect(progressOf(events, { ...lesson, required: ['first'] })?.status).toBe('complete');
  });

  it('counts what was done under earlier ids of the lesson', () => {
    const events = [answered(1, 'first-call/first'), answered(2, 'hello/second')];
    expect(progressOf(events)).toMatchObject({ status: 'complete', answered: 2 });
    expect(progressOf([answered(1, 'hello/first')])?.status).toBe('started');
  });

  it('counts an exercise that was answered under two ids of the lesson once', () => {
    expect(progressOf([answered(1, 'first-call/first'), answered(2, 'opening/first')])?.answered).toBe(1);
  });

  it('is not touched by exercises of the same name in other lessons', () => {
    expect(progressOf([answered(1, 'closing/first'), answered(2, 'closing/second')])?.answered).toBe(0);
  });

  it('is complete where nothing is required once it was opened, and not before', () => {
    const preface = { ...lesson, required: [] };
    expect(progressOf([opened(1, 'hello')], preface)).toEqual({ status: 'complete', answered: 0, required: 0 });
    expect(progressOf([answered(1, 'opening/optional')], preface)?.status).toBe('new');
  });

  it('passes over events that say nothing about it', () => {
    expect(progressOf([committed(3, 'opening', '2026-03-09')])).toEqual(progressOf([]));
  });

  it('is told for each lesson, in the order that was asked for', () => {
    const other = { id: 'closing', aliases: [], required: ['last'] };
    const progress = lessonProgress([answered(1, 'closing/last')], [lesson, other]);
    expect([...progress].map(([id, { status }]) => [id, status])).toEqual([
      ['opening', 'new'],
      ['closing', 'complete'],
    ]);
  });
});
