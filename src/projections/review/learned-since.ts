import type { MetQuestion } from './encounters.ts';
import { isKnownWell, isLearned } from './learned.ts';

/**
 * Since when each lesson is learned that is learned now, in milliseconds since 1970, by its id. One that fell back and was
 * learned anew is learned since then.
 */
export function learnedSince(
  met: readonly MetQuestion[],
  lessons: readonly { id: string; questions: readonly unknown[] }[],
): Map<string, number> {
  return new Map(
    lessons.flatMap(({ id, questions }) => {
      const own = met.filter(({ lesson }) => lesson.id === id);
      const at = questions.length === 0 ? undefined : sinceWhen(own, questions.length);
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
}

/** Goes through what happened to the questions of a lesson, and looks each time how many are known by then. */
function sinceWhen(met: readonly MetQuestion[], questions: number): number | undefined {
  const steps = met
    .flatMap((question) =>
      question.encounters.map(({ at }, index) => ({
        at,
        address: question.address,
        isKnown: isKnownWell({ encounters: question.encounters.slice(0, index + 1) }),
      })),
    )
    .sort((a, b) => a.at - b.at);
  const known = new Set<string>();
  let since: number | undefined;
  for (const { at, address, isKnown } of steps) {
    if (isKnown) known.add(address);
    else known.delete(address);
    since = isLearned({ known: known.size, questions }) ? (since ?? at) : undefined;
  }
  return since;
}
