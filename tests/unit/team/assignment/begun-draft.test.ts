import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonCode } from '../../../../src/projections/lesson-reference.ts';
import { draftProblems, emptyDraft } from '../../../../src/team/assignment/assignment-draft.ts';
import {
  type BegunDraft,
  draftFrom,
  isBegun,
  isUnchanged,
  nextDraft,
  readBegunDraft,
} from '../../../../src/team/assignment/begun-draft.ts';
import { course, usual } from './course.ts';

const today = '2026-11-22';
const kept = (value: unknown) => readBegunDraft(JSON.parse(JSON.stringify(value)));

describe('A form that was left half filled', () => {
  it('comes back as it was', () => {
    const begun: BegunDraft = draftFrom(usual, course, { as: 'change', today });
    expect(kept(begun)).toEqual(begun);
    const whole = { draft: { ...emptyDraft, collection: { kind: 'path' as const, id: 'new-reps' } } };
    expect(kept(whole)).toEqual(whole);
  });

  it.each([undefined, null, 7, 'draft', [], {}, { draft: null }, { draft: [] }])('is none in %j', (value) => {
    expect(readBegunDraft(value)).toBeUndefined();
  });

  it('keeps what can be read, whatever else is there', () => {
    const odd = {
      draft: { title: 7, from: 'Ann', lessons: ['a', 3, ''], collection: { kind: 'x', id: 'y' } },
      changes: 1,
    };
    expect(readBegunDraft(odd)).toEqual({ draft: { ...emptyDraft, from: 'Ann', lessons: ['a'] } });
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (draft, changes) => {
        const begun = readBegunDraft({ draft, changes });
        if (begun) draftProblems(begun.draft, course, today);
      }),
    );
  });

  it('counts as begun by anything but the name of who asks', () => {
    expect(isBegun(nextDraft('Maria'))).toBe(false);
    expect(isBegun({ draft: { ...emptyDraft, note: 'x' } })).toBe(true);
    expect(isBegun({ draft: { ...emptyDraft, lessons: ['set-the-bar'] } })).toBe(true);
  });
});

describe('A draft of an earlier assignment', () => {
  it('finds lessons that a link named by codes or earlier ids', () => {
    const references = [lessonCode('set-the-bar'), 'be-warm', 'gone'].map((lesson) => ({ lesson, revision: 'a1b2' }));
    const { draft } = draftFrom({ ...usual, lessons: references }, course, { as: 'change', today });
    expect(draft.lessons).toEqual(['set-the-bar', 'warm-and-useful', 'gone']);
  });

  it('changes that assignment, or is another one without a day that has passed', () => {
    const past = { ...usual, due: '2026-11-20' };
    expect(draftFrom(past, course, { as: 'change', today })).toMatchObject({
      draft: { due: '2026-11-20' },
      changes: { id: usual.id, edition: 1 },
    });
    expect(draftFrom(past, course, { as: 'copy', today })).toEqual({
      draft: { ...draftFrom(past, course, { as: 'change', today }).draft, due: '' },
    });
    expect(draftFrom(usual, course, { as: 'copy', today }).draft.due).toBe(usual.due);
  });

  it('is unchanged as long as a link would say the same', () => {
    const { draft } = draftFrom(usual, course, { as: 'change', today });
    expect(isUnchanged(draft, course, usual)).toBe(true);
    expect(isUnchanged({ ...draft, title: ` ${draft.title} ` }, course, usual)).toBe(true);
    expect(isUnchanged({ ...draft, passMark: '81' }, course, usual)).toBe(false);
    expect(isUnchanged({ ...draft, lessons: draft.lessons.toReversed() }, course, usual)).toBe(false);
  });
});

describe('Days of their own in a draft', () => {
  const days = ['2026-12-07', '2026-12-14', '2026-12-22'];
  const weekly = { ...usual, days, due: '2026-12-22', replyTo: 'm@x.org' };
  const from = (as: 'change' | 'copy', today: string) => draftFrom(weekly, course, { as, today }).draft;

  it('come back when it is changed, and nothing of it has changed then', () => {
    expect(isUnchanged(from('change', '2026-12-01'), course, weekly)).toBe(true);
    expect(draftProblems(from('change', '2026-12-10'), course, '2026-12-10', true)).toEqual({});
    expect(draftProblems(from('change', '2026-12-23'), course, '2026-12-23', true).pace).toContain('All of these days');
  });

  it('are to be chosen anew in a copy of what has begun', () => {
    expect(from('copy', '2026-12-08').pace).toMatchObject({ first: '', weekdays: [1, 2], moved: {} });
    expect(draftProblems(from('copy', '2026-12-08'), course, '2026-12-08')).toEqual({ pace: 'Choose the first day.' });
  });

  it('are told when they can’t be', () => {
    const pace = { first: '2026-12-07', weekdays: [1], skipped: [], moved: {} };
    const told = (more: object) =>
      draftProblems({ ...from('change', '2026-12-01'), pace: { ...pace, ...more } }, course, '2026-12-01').pace;
    expect(
      [
        { first: '2026-02-30' },
        { first: '2026-11-01' },
        { first: '9999-12-28' },
        { moved: { 1: '2026-12-01' } },
        { moved: { 2: '2040-01-01' } },
      ].map(told),
    ).toMatchInlineSnapshot(`
      [
        "The first day isn’t a real date. Choose another.",
        "The first day has passed. Choose today or later.",
        "The calendar ends before the last lesson. Choose an earlier first day.",
        "“The Boléro Effect” is due before the lesson above it. Give it a later day, or move it up.",
        "Two of these days are more than three years apart. Bring them closer.",
      ]
    `);
  });

  it('are read from a store as far as they are days', () => {
    const pace = {
      first: 'x',
      weekdays: [1, 8, 'Mon'],
      skipped: ['2026-12-24', 'never'],
      moved: { 0: '2026-12-25', x: '2026-12-25', 1: 7 },
    };
    expect(readBegunDraft({ draft: { pace } })?.draft.pace).toEqual({
      first: 'x',
      weekdays: [1],
      skipped: ['2026-12-24'],
      moved: { 0: '2026-12-25' },
    });
    expect(readBegunDraft({ draft: { pace: 'weekly' } })?.draft.pace).toBeUndefined();
  });
});
