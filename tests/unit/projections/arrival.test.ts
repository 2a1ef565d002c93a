import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { attemptsAt } from '../../../src/projections/attempts.ts';
import { backupState } from '../../../src/projections/backups.ts';
import { openCommitments } from '../../../src/projections/commitments.ts';
import { lessonProgress } from '../../../src/projections/progress.ts';
import { whereToResume } from '../../../src/projections/resume.ts';
import { openResets, standingEvents } from '../../../src/projections/standing.ts';
import { answered, committed, foreign, opened, reset, reviewed, undone, unreadable } from './happened.ts';

const lessons = ['one', 'two', 'three'].map((id) => ({ id, aliases: [`old-${id}`], required: ['a', 'b'] }));

const projections: Readonly<Record<string, (events: readonly StoredEvent[]) => unknown>> = {
  attempts: (events) => attemptsAt(standingEvents(events), ['one/a', 'old-one/a']),
  commitments: (events) => openCommitments(standingEvents(events), lessons),
  progress: (events) => [...lessonProgress(standingEvents(events), lessons)],
  resume: (events) => whereToResume(standingEvents(events), lessons),
  standing: standingEvents,
  resets: openResets,
  backups: backupState,
};

/** Few times, so that many events share one and only their ids decide. */
const at = fc.integer({ min: 0, max: 4 });
const lesson = fc.constantFrom('one', 'two', 'three', 'old-one', 'removed');
const exercise = fc.tuple(lesson, fc.constantFrom('a', 'b', 'removed')).map(([id, name]) => `${id}/${name}`);
const commitment = fc.tuple(at, lesson, fc.constantFrom('2026-03-09', '2026-03-10')).map((made) => committed(...made));

const made = fc.oneof(
  at.map((time) => reset(time, 'everything')),
  fc.tuple(at, lesson).map(([time, name]) => reset(time, 'lesson', name)),
  fc.tuple(at, exercise).map(([time, address]) => reset(time, 'exercise', address)),
);

const history: fc.Arbitrary<StoredEvent[]> = fc.uniqueArray(
  fc.oneof(
    fc.tuple(at, lesson).map((visit) => opened(...visit)),
    fc.tuple(at, exercise, fc.constantFrom(0, 0.5, 1)).map((attempt) => answered(...attempt)),
    commitment,
    fc.tuple(at, commitment).map((review) => reviewed(...review)),
    made,
    fc.tuple(at, made).map((undoing) => undone(...undoing)),
    at.map((time) => ({ id: `backed up ${time}`, at: time, device: 'd', type: 'backed-up', events: 1 })),
    at.map(foreign),
    at.map(unreadable),
  ),
  { selector: ({ id }) => id },
);

const arrivals = history.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
);

it.each(Object.entries(projections))('The projection of %s does not depend on how events arrived', (_name, project) => {
  fc.assert(
    fc.property(arrivals, ([first, second]) => {
      expect(project(inOrder(second))).toEqual(project(inOrder(first)));
    }),
  );
});

it.each(Object.entries(projections))('The projection of %s leaves the events as they are', (_name, project) => {
  fc.assert(
    fc.property(history, (events) => {
      const before = structuredClone(events);
      project(events);
      expect(events).toEqual(before);
    }),
  );
});
