import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { assignments } from '../../../src/projections/assignments.ts';
import { followedPath, hasFollowed, whereToGoOn } from '../../../src/projections/following.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { accepted, answered, assignment, followed, left, opened, recalled, reset } from './happened.ts';

const lesson = (id: string, aliases: string[] = []) => ({ id, aliases, required: ['a', 'b'], practices: [] });
const lessons = [lesson('one'), lesson('two', ['zwei']), lesson('three'), lesson('four')];
const path = (id: string, ...stages: string[][]) => ({ id, stages: stages.map((ids) => ({ name: '', lessons: ids })) });
const paths = [path('rep', ['three'], [], ['two', 'four']), path('lead', ['four'])];
const finished = (at: number, ...ids: string[]): LearningEvent[] =>
  ids.flatMap((id, index) => [answered(at + 2 * index, `${id}/a`, 0), answered(at + 2 * index + 1, `${id}/b`)]);

const goOn = (...events: LearningEvent[]) => {
  const all = inOrder(events);
  return whereToGoOn(all, { lessons, paths, assigned: assignments(all, lessons, '2026-12-01') });
};

/** Anything that can be said of paths, in some order. */
const said = fc
  .array(fc.tuple(fc.constantFrom(followed, left), fc.constantFrom('rep', 'lead', 'gone')), { maxLength: 12 })
  .map((all) => all.map(([say, id], index) => say(index + 1, id)));

describe('The path that is followed', () => {
  it('is none at first', () => {
    expect(followedPath([])).toBeUndefined();
    expect(hasFollowed([])).toBe(false);
  });

  it('is the one that was chosen last, whatever was chosen or left before', () => {
    fc.assert(fc.property(said, (before) => followedPath([...before, followed(99, 'rep')]) === 'rep'));
  });

  it('is none once it was left, and not the one before it', () => {
    fc.assert(
      fc.property(said, (before) => {
        const now = followedPath(before) ?? 'rep';
        expect(followedPath([...before, left(99, now)])).toBeUndefined();
        expect(hasFollowed([...before, followed(98, now), left(99, now)])).toBe(true);
      }),
    );
  });

  it('stays when another one is left, and whatever else happens', () => {
    fc.assert(
      fc.property(said, (before) => {
        const now = followedPath(before);
        const other = now === 'lead' ? 'rep' : 'lead';
        expect(followedPath([...before, left(98, other), ...finished(99, 'one')])).toBe(now);
      }),
    );
  });

  it('does not depend on the order in which events arrive', () => {
    fc.assert(
      fc.property(
        said.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, arrived]) => followedPath(inOrder(arrived)) === followedPath(inOrder(events)),
      ),
    );
  });

  it('stays when everything else is reset', () => {
    expect(followedPath(standingEvents([followed(1, 'rep'), reset(2, 'everything')]))).toBe('rep');
  });
});

describe('Where to go on in a path', () => {
  it('is its first lesson for somebody new', () => {
    expect(goOn(followed(1, 'rep'))).toEqual({
      path: paths[0],
      resume: { lesson: 'three', kind: 'begin', left: 2, exercise: 'a' },
    });
  });

  it('is its next lesson, and not that of the course', () => {
    expect(goOn(followed(1, 'rep'), ...finished(2, 'three'))?.resume).toMatchObject({ lesson: 'two', kind: 'next' });
    expect(goOn(...finished(2, 'three'))?.resume).toMatchObject({ lesson: 'four', kind: 'next' });
  });

  it('is the lesson of it that was begun, though a later one was looked up or reviewed since', () => {
    const events = [followed(1, 'rep'), ...finished(2, 'three'), answered(4, 'zwei/a'), opened(5, 'four')];
    const expected = { lesson: 'two', kind: 'continue', left: 1, exercise: 'b' };
    expect(goOn(...events, recalled(6, 'four/a'))?.resume).toEqual(expected);
  });

  it('is not taken over by a lesson beside it', () => {
    expect(goOn(followed(1, 'rep'), answered(2, 'one/a'))?.resume).toMatchObject({ lesson: 'three', kind: 'begin' });
  });

  it('is finished when its lessons are, though the course is not', () => {
    const done = goOn(followed(1, 'rep'), ...finished(2, 'two', 'four', 'three'));
    expect(done).toMatchObject({ path: { id: 'rep' }, resume: { kind: 'finished' } });
  });

  it('is the course’s own order when it was left, or the course has it no longer, or none of its lessons', () => {
    const inCourse = { resume: { lesson: 'four', kind: 'next' } };
    for (const events of [[followed(1, 'rep'), left(2, 'rep')], [followed(1, 'gone')]]) {
      const going = goOn(...events, ...finished(3, 'three'));
      expect(going).toMatchObject(inCourse);
      expect(going?.path).toBeUndefined();
    }
    const all = [followed(1, 'rep'), ...finished(2, 'three')];
    const known = { lessons, paths: [path('rep', ['removed'])], assigned: [] };
    expect(whereToGoOn(all, known)).toMatchObject(inCourse);
  });
});

describe('An assignment', () => {
  const asked = assignment({ lessons: ['four', 'one'].map((id) => ({ lesson: id, revision: 'a1b2' })) });

  it('comes before the path', () => {
    const going = goOn(followed(1, 'rep'), accepted(2, asked), ...finished(3, 'four'));
    expect(going).toMatchObject({
      assigned: { assignment: { id: asked.id } },
      resume: { lesson: 'one', kind: 'next' },
    });
    expect(going?.path).toBeUndefined();
  });

  it('gives way to the path once its lessons are complete, whether the pass mark is reached or not', () => {
    const strict = { ...asked, passMark: 100 };
    const going = goOn(followed(1, 'rep'), accepted(2, strict), ...finished(3, 'four', 'one'));
    expect(going).toMatchObject({ path: { id: 'rep' }, resume: { lesson: 'three' } });
  });

  it('is led through by urgency', () => {
    const late = assignment({ id: 'b', due: '2026-11-30', lessons: [{ lesson: 'two', revision: 'a1b2' }] });
    expect(goOn(accepted(1, asked), accepted(2, late))?.resume.lesson).toBe('two');
  });

  it('of which the course has nothing changes nothing', () => {
    const foreign = assignment({ lessons: [{ lesson: 'elsewhere', revision: 'a1b2' }] });
    expect(goOn(accepted(1, foreign))).toBeUndefined();
  });
});
