/**
 * Where an exercise stands in its lesson, by which it is named there, and so in no other's words: "Exercise 2 of 5" among
 * those that complete it, as its head counts them; "Warm-up" before the first of these and "Extra" after it, with a number
 * where there are several.
 */
export function positionOf(id: string, exercises: readonly { id: string; required: boolean }[]): string {
  const first = exercises.findIndex(({ required }) => required);
  const nameAt = (index: number): string =>
    exercises[index]?.required ? 'Exercise' : index < first ? 'Warm-up' : 'Extra';
  const at = exercises.findIndex((one) => one.id === id);
  const alike = exercises.filter((_, index) => nameAt(index) === nameAt(at));
  const place = alike.findIndex((one) => one.id === id) + 1;
  if (nameAt(at) === 'Exercise') return `Exercise ${place} of ${alike.length}`;
  return alike.length === 1 ? nameAt(at) : `${nameAt(at)} ${place}`;
}
