/** The lesson and the exercise that an address `<lesson>/<exercise>` names. What is no address names no exercise. */
export function partsOf(address: string): { lesson: string; exercise: string } {
  const [lesson = '', exercise = ''] = address.split('/');
  return { lesson, exercise };
}
