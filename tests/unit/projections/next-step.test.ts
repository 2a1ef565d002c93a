import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { assignments } from '../../../src/projections/assignments.ts';
import { type NextStep, nextStep } from '../../../src/projections/next-step.ts';
import { accepted, answered, assignment, handedIn, opened, sent } from './happened.ts';

const course = [
  { id: 'opening', aliases: ['call-one'], required: ['first', 'second'], practices: [] },
  { id: 'asking', aliases: [], required: ['third'], practices: [] },
];

const asked = assignment({
  passMark: 80,
  lessons: course.map(({ id }) => ({ lesson: id, revision: 'a1b2' })),
});

function step(...events: LearningEvent[]): NextStep {
  const all = inOrder([accepted(1, asked), ...events]);
  const [state] = assignments(all, course, '2026-12-01');
  if (!state) throw new Error('no assignment');
  return nextStep(state, all, course);
}

describe('The next step of an assignment', () => {
  it('is its first lesson at the beginning', () => {
    expect(step()).toEqual({ kind: 'start', lesson: 'opening', exercise: undefined });
  });

  it('is still to start a lesson that was only opened', () => {
    expect(step(opened(2, 'opening'))).toEqual({ kind: 'start', lesson: 'opening', exercise: undefined });
  });

  it('is the first exercise that was left, also under an earlier name of the lesson', () => {
    expect(step(answered(2, 'call-one/first'))).toEqual({ kind: 'continue', lesson: 'opening', exercise: 'second' });
  });

  it('passes over lessons that are complete', () => {
    const done = [answered(2, 'opening/first'), answered(3, 'opening/second')];
    expect(step(...done)).toEqual({ kind: 'start', lesson: 'asking', exercise: undefined });
  });

  it('is the weakest lesson again while the pass mark is not reached', () => {
    const done = [answered(2, 'opening/first'), answered(3, 'opening/second'), answered(4, 'asking/third', 0)];
    expect(step(...done)).toEqual({ kind: 'again', lesson: 'asking', exercise: undefined });
  });

  it('is to hand in once it is done, and also when it was handed in before', () => {
    const done = [answered(2, 'opening/first'), answered(3, 'opening/second'), answered(5, 'asking/third')];
    expect(step(...done)).toEqual({ kind: 'hand-in' });
    expect(step(...done, handedIn(4, asked))).toEqual({ kind: 'hand-in' });
  });

  it('is none after that', () => {
    const done = [answered(2, 'opening/first'), answered(3, 'opening/second'), answered(4, 'asking/third')];
    expect(step(...done, handedIn(5, asked))).toEqual({ kind: 'none' });
  });

  it('is to say whether it was sent where it was only packed, until that is said', () => {
    const done = [answered(2, 'opening/first'), answered(3, 'opening/second'), answered(4, 'asking/third')];
    const packed = { ...handedIn(5, asked), asksIfSent: true };
    expect(step(...done, packed)).toEqual({ kind: 'say-if-sent' });
    expect(step(...done, packed, sent(6, 'another'))).toEqual({ kind: 'say-if-sent' });
    expect(step(...done, packed, sent(6, packed.handIn))).toEqual({ kind: 'none' });
    expect(step(...done, { ...packed, at: 3.5 })).toEqual({ kind: 'hand-in' });
  });

  it('is none where this course has nothing of it', () => {
    const foreign = assignment({ id: 'b', lessons: [{ lesson: 'elsewhere', revision: 'a1b2' }] });
    const all = [accepted(1, foreign)];
    const [state] = assignments(all, course, '2026-12-01');
    expect(state && nextStep(state, all, course)).toEqual({ kind: 'none' });
  });
});

describe('The next step where lessons come one after another', () => {
  const weekly = { ...asked, days: ['2026-12-02', '2026-12-09'], due: '2026-12-09' };
  const next = (...events: LearningEvent[]): NextStep['kind'] => {
    const all = inOrder([accepted(1, weekly), ...events]);
    const [state] = assignments(all, course, '2026-12-01');
    return state ? nextStep(state, all, course).kind : 'none';
  };
  const first = [answered(2, 'opening/first'), answered(3, 'opening/second')];

  it('is to hand in what this week asked for, once, and then to go on', () => {
    expect(next()).toBe('start');
    expect(next(...first)).toBe('hand-in');
    expect(next(...first, handedIn(4, weekly))).toBe('start');
    expect(next(handedIn(1, weekly), ...first)).toBe('hand-in');
  });
});
