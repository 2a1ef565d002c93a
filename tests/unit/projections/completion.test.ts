import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { assignments } from '../../../src/projections/assignments.ts';
import { type Completion, completionOf } from '../../../src/projections/completion.ts';
import { lessonScores } from '../../../src/projections/lesson-scores.ts';
import { lessonProgress } from '../../../src/projections/progress.ts';
import { whereToResume } from '../../../src/projections/resume.ts';
import type { AssignableLesson } from '../../../src/team/assignment/course-outline.ts';
import { teamTable } from '../../../src/team/board/team-table.ts';
import { buildHandIn } from '../../../src/team/hand-in/build-hand-in.ts';
import { PARTS } from '../../../src/team/hand-in/hand-in-parts.ts';
import { rowsOfAccepted } from '../../../src/ui/assigned/lesson-rows.ts';
import { hintFromLog } from '../../../src/ui/listing/hint-from-log.ts';
import { runs } from '../runs.ts';
import { lesson } from '../team/assignment/course.ts';
import { boardWith, received } from '../team/board/team.ts';
import { accepted, answered, assignment, committed, opened } from './happened.ts';

describe('A lesson', () => {
  it.each<[status: Completion, answered: number, required: number, opened: boolean]>([
    ['new', 0, 3, false],
    ['new', 0, 3, true],
    ['started', 1, 3, true],
    ['started', 1, 3, false],
    ['complete', 3, 3, true],
    ['complete', 3, 3, false],
    ['new', 0, 0, false],
    ['complete', 0, 0, true],
  ])('is %s with %i of %i required exercises answered (opened: %s)', (status, done, required, isOpened) => {
    expect(completionOf({ answered: done, required, opened: isOpened })).toBe(status);
  });
});

describe('How far a lesson is', () => {
  it('is the same on every page, in a hand-in and on the board, whatever happened', () => {
    const told = new Set<Completion>();
    fc.assert(
      fc.property(courses, histories, (course, events) => {
        const progress = lessonProgress(events, course);
        const statuses = course.map(({ id }) => progress.get(id)?.status);
        for (const status of statuses) if (status) told.add(status);
        expect(lessonScores(events, course).map(({ status }) => status)).toEqual(statuses);
        expect(checklistOf(events, course)).toEqual(statuses);
        const { lessons } = hintFromLog(
          events,
          course.map((lesson) => ({ ...lesson, module: 'basics' })),
          { lessons: {} },
        );
        expect(course.map(({ id }) => lessons[id]?.status ?? 'new')).toEqual(statuses);
        // A hand-in holds what was done. That a lesson was looked at is nobody else’s business, unless it completes it.
        const handed = lessonScores(events, course).map(({ status, answered: done }) =>
          status === 'started' && done === 0 ? 'new' : status,
        );
        expect(boardOf(events, course)).toEqual(handed);
      }),
      { numRuns: runs() },
    );
    expect([...told].sort()).toEqual(['complete', 'new', 'started']);
  });

  it('decides when an assignment is done and when there is nothing left to go on with', () => {
    fc.assert(
      fc.property(courses, histories, (course, events) => {
        const isAll = [...lessonProgress(events, course).values()].every(({ status }) => status === 'complete');
        expect(stateOf(events, course)?.status).toBe(isAll ? 'done' : 'open');
        const resume = whereToResume(events, course);
        expect(resume === undefined || (resume.kind === 'finished') === isAll).toBe(true);
      }),
      { numRuns: runs() },
    );
  });
});

/** Lessons with earlier names; some of them require nothing. */
const courses: fc.Arbitrary<AssignableLesson[]> = fc
  .tuple(...['one', 'two', 'three'].map((id) => fc.subarray(['a', 'b', 'c']).map((required) => ({ id, required }))))
  .map((parts) => parts.map(({ id, required }) => lesson(id, { aliases: [`old-${id}`], required })));

const at = fc.integer({ min: 0, max: 9 });
const name = fc.constantFrom('one', 'two', 'three', 'old-one', 'old-two', 'removed');
const exercise = fc.tuple(name, fc.constantFrom('a', 'b', 'c', 'removed')).map(([id, part]) => `${id}/${part}`);

const histories: fc.Arbitrary<LearningEvent[]> = fc
  .uniqueArray<LearningEvent, string>(
    fc.oneof(
      fc.tuple(at, name).map((visit) => opened(...visit)),
      { weight: 3, arbitrary: fc.tuple(at, exercise, fc.constantFrom(0, 0.5, 1)).map((tried) => answered(...tried)) },
      fc.tuple(at, name).map(([time, id]) => committed(time, id, '2026-12-04')),
    ),
    { selector: ({ id }) => id, maxLength: 25 },
  )
  .map(inOrder);

const asking = (course: readonly AssignableLesson[]) =>
  assignment({ lessons: course.map(({ id, revision }) => ({ lesson: id, revision })) });

function stateOf(events: readonly LearningEvent[], course: readonly AssignableLesson[]) {
  return assignments([accepted(99, asking(course)), ...events], course, '2026-12-01')[0];
}

/** As the page of the assignment lists them. */
const checklistOf = (events: readonly LearningEvent[], course: readonly AssignableLesson[]): Completion[] =>
  rowsOfAccepted(stateOf(events, course)?.lessons ?? [], { lessons: course, collections: [] }).map(
    ({ status }) => status,
  );

/** As the trainer sees them, once everything was handed in. */
function boardOf(events: readonly LearningEvent[], course: readonly AssignableLesson[]): string[] {
  const asked = asking(course);
  const source = { id: 'a', at: 1, assignment: asked, course: 'c', lessons: course, name: 'Ada', events };
  const handIn = buildHandIn(source, { parts: new Set(PARTS), leftOut: new Set() });
  const board = { ...boardWith(), assignment: asked, handIns: [{ received: received(1, handIn), handIn }] };
  const [row] = teamTable(board, { lessons: course, collections: [] }, '2026-12-01').rows;
  return row?.cells.map(({ status }) => status) ?? [];
}
