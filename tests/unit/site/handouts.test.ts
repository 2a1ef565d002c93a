import { describe, expect, it } from 'vitest';
import { callSize, hasAfterSession, kitPaths, SHEETS, sheetPath, sheetPaths } from '../../../src/site/handouts.ts';
import { courseOf } from './built-course.ts';

describe('The handouts of a course', () => {
  it('are a card, a worksheet and answers of each lesson, at addresses of their own', () => {
    const paths = sheetPaths(courseOf()).map(({ params }) => `/trainer/handouts/${params.sheet}/`);
    expect(paths).toEqual(SHEETS.map((sheet) => sheetPath('opening', sheet)));
  });

  it('have a page for each module, with a guide or without', () => {
    expect(kitPaths(courseOf()).map(({ params }) => params.module)).toEqual(['basics']);
  });

  it('have something for after the session only where the guide says something of it', () => {
    const none = { nextMeeting: [], rideAlong: [], dayThree: undefined };
    expect(hasAfterSession({ ...GUIDE, ...none })).toBe(false);
    expect(hasAfterSession({ ...GUIDE, ...none, dayThree: 'Well?' })).toBe(true);
  });

  it('set a longer call in smaller letters', () => {
    const line = { who: 'Lee', said: 'x'.repeat(70), move: undefined, note: undefined };
    const sizes = [10, 25, 40].map((lines) =>
      callSize({ label: 'A call', tone: 'better', lines: Array.from({ length: lines }, () => line) }, new Map()),
    );
    expect(sizes).toEqual(['plain', 'small', 'smallest']);
  });
});

const GUIDE = {
  bring: ['A pen'],
  plan: [],
  contrasts: [],
  task: 'Play it.',
  rows: [],
  debrief: ['Well?'],
  trap: 'Talk.',
  answers: [],
  cards: [],
  tally: [],
  nextMeeting: [],
  rideAlong: [],
};
