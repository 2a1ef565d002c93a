import type { Breach } from '../../exercises/breach.ts';
import { FORBIDDEN_NAMES } from '../../primitives/plain-json.ts';
import { eachExercise } from './each-exercise.ts';

/** Answers are stored under the ids of parts, and no backup or link may hold a field with a name that reaches for a prototype. */
export const partIds = eachExercise((exercise) => breachesIn(exercise, []));

function breachesIn(value: unknown, path: Breach['path']): Breach[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const place = [...path, Array.isArray(value) ? Number(name) : name];
    if (name !== 'id' || !FORBIDDEN_NAMES.includes(part)) return breachesIn(part, place);
    const what = `the id \`${part}\` can’t be used, because the answers under it could not be restored from a backup.`;
    return [{ path: place, what, mend: `write another one, such as \`the-${part}\`.` }];
  });
}
