import { writeBackup } from '../../src/formats/backup/backup-file.ts';
import type { ExerciseAnswered } from '../../src/log/event.ts';

const START = Date.UTC(2025, 0, 1);
const EVERY_MILLIS = 60_000;

/** A backup of so many answers to the fixture course, and the ids of its records. */
export function largeBackup(records: number): { text: string; ids: string[] } {
  const events = manyAnswers(records);
  const text = writeBackup(events, {
    site: 'Fixture',
    exportedAt: START + records * EVERY_MILLIS,
    device: 'elsewhere',
  });
  return { text, ids: events.map(({ id }) => id) };
}

/** So many answers to the fixture course, of an earlier year and another device. */
export const manyAnswers = (count: number): ExerciseAnswered[] =>
  Array.from({ length: count }, (_, index) => answer(index));

function answer(index: number): ExerciseAnswered {
  return {
    id: `0194a000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    at: START + index * EVERY_MILLIS,
    device: 'elsewhere',
    type: 'exercise-answered',
    exercise: `opening-well/${['pick-one', 'pick-two', 'work-out', 'fill-in'][index % 4]}`,
    revision: '52c12632',
    response: { option: index % 3 === 0 ? 'price' : 'ask' },
    score: index % 3 === 0 ? 0 : 1,
    attempt: 1,
    hints: 0,
    context: 'lesson',
    durationMillis: 4_000,
  };
}
