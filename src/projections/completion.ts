/** How far a learner is with a lesson. */
export type Completion = 'new' | 'started' | 'complete';

/** What was done in a lesson, as far as it decides how far the lesson is. */
interface Done {
  /** Required exercises that were answered. */
  answered: number;
  /** Exercises that it requires. */
  required: number;
  opened: boolean;
}

/**
 * The rule of completion, which every page, hand-in and board goes by. A lesson is complete once each exercise that it
 * requires has been answered, whether right or wrong. One that requires none is complete once it was opened, since nothing
 * else of it could be asked for. Neither time spent nor pages turned count, and optional exercises don't either.
 */
export function completionOf({ answered, required, opened }: Done): Completion {
  if (required > 0 ? answered >= required : opened) return 'complete';
  return answered > 0 ? 'started' : 'new';
}
