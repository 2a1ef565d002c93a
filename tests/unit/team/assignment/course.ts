import type { Assignment } from '../../../../src/log/assignment.ts';
import type { AssignableCourse, AssignableLesson } from '../../../../src/team/assignment/course-outline.ts';

export const lesson = (id: string, more: Partial<AssignableLesson> = {}): AssignableLesson => ({
  id,
  aliases: [],
  title: id.replaceAll('-', ' '),
  minutes: 6,
  revision: 'a1b2c3d4',
  required: ['first', 'second'],
  practices: [],
  ...more,
});

export const course: AssignableCourse = {
  lessons: [
    lesson('set-the-bar', { title: 'Set the Bar, Then Beat It' }),
    lesson('the-bolero-effect', { title: 'The Boléro Effect', minutes: 8, revision: '0f0e0d0c' }),
    lesson('warm-and-useful', { aliases: ['be-warm'], revision: '11112222' }),
  ],
  collections: [
    {
      kind: 'module',
      id: 'delight',
      title: 'Delight Beyond Expectations',
      lessons: ['set-the-bar', 'the-bolero-effect'],
    },
    { kind: 'path', id: 'new-reps', title: 'New reps', lessons: ['warm-and-useful'] },
  ],
};

export const usual: Assignment = {
  id: '9f3a27c1be04',
  edition: 1,
  title: 'Before the spring trade show',
  from: 'Maria Okafor',
  note: 'Please do these before Friday. We start the meeting with the talk in lesson two.',
  due: '2026-12-04',
  passMark: 80,
  lessons: [
    { lesson: 'set-the-bar', revision: 'a1b2c3d4' },
    { lesson: 'the-bolero-effect', revision: '0f0e0d0c' },
    { lesson: 'warm-and-useful', revision: '11112222' },
  ],
};
