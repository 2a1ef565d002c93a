import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAssignment } from '../../../../src/log/assignment.ts';
import { shownAssignment } from '../../../../src/log/shown-assignment.ts';
import {
  type AssignmentDraft,
  assignmentId,
  assignmentOf,
  draftOf,
  draftProblems,
  emptyDraft,
} from '../../../../src/team/assignment/assignment-draft.ts';
import { runs } from '../../runs.ts';
import { course, usual } from './course.ts';

const TODAY = '2026-12-01';
const draft: AssignmentDraft = draftOf(usual);
const problems = (more: Partial<AssignmentDraft>) => draftProblems({ ...draft, ...more }, course, TODAY);

describe('A draft', () => {
  it('has no problems when it is filled in', () => {
    expect(problems({})).toEqual({});
    expect(problems({ from: '', note: '', due: '', passMark: '' })).toEqual({});
    expect(problems({ due: TODAY, passMark: ' 100 % ' })).toEqual({});
    expect(problems({ lessons: [], collection: { kind: 'path', id: 'new-reps' } })).toEqual({});
  });

  it('says field by field what is missing, and how to mend it', () => {
    expect(draftProblems(emptyDraft, course, TODAY)).toMatchInlineSnapshot(`
      {
        "lessons": "Choose at least one lesson.",
        "title": "Give it a title, so people know what it is.",
      }
    `);
    expect(
      problems({
        title: 'x'.repeat(121),
        from: 'x'.repeat(81),
        note: 'x'.repeat(5_000),
        due: '2026-11-30',
        passMark: '101',
        lessons: ['set-the-bar', 'gone'],
      }),
    ).toMatchInlineSnapshot(`
      {
        "due": "That day has passed. Choose today or later.",
        "from": "This is longer than 80 characters. Shorten it.",
        "lessons": "A lesson you chose is no longer on this site. Remove it from the list.",
        "note": "This is longer than 1,000 characters. Shorten it.",
        "passMark": "The pass mark must be a whole number from 0 to 100. Fix it, or leave it empty.",
        "title": "This is longer than 120 characters. Shorten it.",
      }
    `);
    expect(
      problems({ title: '\u200b ', due: '2026-02-30', passMark: 'most', lessons: Array(101).fill('set-the-bar') }),
    ).toMatchInlineSnapshot(`
      {
        "due": "That isn’t a real date. Choose another, or leave it empty.",
        "lessons": "Choose at most 100 lessons, or a module or a path.",
        "passMark": "The pass mark must be a whole number from 0 to 100. Fix it, or leave it empty.",
        "title": "Give it a title, so people know what it is.",
      }
    `);
    expect(problems({ collection: { kind: 'module', id: 'new-reps' } })).toMatchInlineSnapshot(`
      {
        "lessons": "This site no longer has that module. Choose another.",
      }
    `);
  });

  it('becomes an assignment and comes back from it', () => {
    expect(assignmentOf(draft, course, usual)).toEqual(usual);
    const whole = { ...draft, collection: { kind: 'module', id: 'delight' } } as const;
    expect(assignmentOf(whole, course, usual)).toMatchObject({
      lessons: [],
      collection: { kind: 'module', id: 'delight', revision: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
  });

  it('asks for each lesson once', () => {
    const twice = { ...draft, lessons: ['set-the-bar', 'set-the-bar'] };
    expect(assignmentOf(twice, course, usual).lessons).toHaveLength(1);
  });

  it('without problems becomes an assignment, whatever was typed', () => {
    const typed = fc.record({
      title: fc.string({ unit: 'binary' }),
      from: fc.string({ unit: 'binary' }),
      note: fc.string({ unit: 'binary' }),
      due: fc.oneof(fc.constant(''), fc.string(), fc.constant('2026-12-24')),
      pace: fc.option(
        fc.record({
          first: fc.oneof(fc.string(), fc.constantFrom('', '2026-12-24', '9999-12-20', '2020-02-29')),
          weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
          skipped: fc.array(fc.constantFrom('2026-12-25', '2026-12-31', '2027-01-01')),
          moved: fc.dictionary(
            fc.constantFrom('0', '1', '2'),
            fc.constantFrom('2026-12-24', '2027-03-28', '2040-01-01'),
          ),
        }),
        { nil: undefined },
      ),
      passMark: fc.oneof(fc.string(), fc.nat(120).map(String)),
      replyTo: fc.oneof(fc.constant(''), fc.string(), fc.emailAddress()),
      lessons: fc.subarray(['set-the-bar', 'warm-and-useful', 'gone']),
      collection: fc.constantFrom(undefined, { kind: 'path', id: 'new-reps' } as const),
    });
    fc.assert(
      fc.property(typed, (any) => {
        const right = Object.keys(draftProblems(any, course, TODAY)).length === 0;
        if (!right) return;
        const made = assignmentOf(any, course, usual);
        expect(isAssignment(made)).toBe(true);
        expect(shownAssignment(made)).toMatchObject(made);
      }),
      { numRuns: runs() },
    );
  });
});

it('The id of an assignment is twelve digits of chance', () => {
  expect(assignmentId((bytes) => bytes.set([0, 1, 15, 16, 171, 255]))).toBe('00010f10abff');
});
