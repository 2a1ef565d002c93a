import type { LearningEvent } from '../../../src/log/event.ts';

const base = {
  id: '01938a6e-7c00-7000-8000-000000000001',
  at: 1_733_000_000_000,
  device: 'device-1',
  sortAt: 1_733_000_000_001,
};

/** One event of each type with every field that it can have. A type without an example does not compile. */
export const examples = {
  'lesson-opened': { ...base, type: 'lesson-opened', lesson: 'first-call', revision: 'a1b2c3d4' },
  'exercise-answered': {
    ...base,
    type: 'exercise-answered',
    exercise: 'first-call/opening-line',
    revision: 'a1b2c3d4',
    response: { option: 'ask' },
    score: 0.5,
    attempt: 1,
    confidence: 'fairly',
    hints: 0,
    context: 'review',
    standsFor: 'first-call/which-opening',
    durationMillis: 4_200,
  },
  'lesson-passed': {
    ...base,
    type: 'lesson-passed',
    lesson: 'first-call',
    revision: 'a1b2c3d4',
    sections: { top: ['0f3c', '9a1e'], 'the-pause': [] },
  },
  'commitment-made': {
    ...base,
    type: 'commitment-made',
    lesson: 'first-call',
    day: '2026-03-09',
    call: 'Ada',
    replaces: '01938a6e-7c00-7000-8000-000000000000',
  },
  'commitment-reviewed': {
    ...base,
    type: 'commitment-reviewed',
    lesson: 'first-call',
    commitment: '01938a6e-7c00-7000-8000-000000000000',
    cameUp: true,
    note: 'She asked for the price twice.',
  },
  'path-followed': { ...base, type: 'path-followed', path: 'new-rep' },
  'path-left': { ...base, type: 'path-left', path: 'new-rep' },
  'review-limit-set': { ...base, type: 'review-limit-set', questions: 12 },
  'assignment-accepted': {
    ...base,
    type: 'assignment-accepted',
    assignment: {
      id: '9f3a27c1be04',
      edition: 1,
      title: 'Before the spring fair',
      from: 'Maria Okafor',
      note: 'Please bring one line to our meeting.',
      due: '2026-12-04',
      passMark: 80,
      lessons: [{ lesson: 'first-call', revision: 'a1b2' }],
    },
    lessons: ['first-call'],
  },
  'work-handed-in': {
    ...base,
    type: 'work-handed-in',
    assignment: '9f3a27c1be04',
    handIn: '01938a6e-7c00-7000-8000-00000000000a',
    shared: ['name', 'lessons', 'scores'],
  },
  'progress-reset': { ...base, type: 'progress-reset', scope: 'lesson', names: ['first-call', 'call-one'] },
  'reset-undone': { ...base, type: 'reset-undone', reset: '01938a6e-7c00-7000-8000-000000000000' },
  'backed-up': { ...base, type: 'backed-up', events: 214 },
  imported: { ...base, type: 'imported', source: 'backup', added: 12 },
} as const satisfies { [Type in LearningEvent['type']]: Extract<LearningEvent, { type: Type }> };
