import type { Persistence } from '../../device/persistence.ts';

/** What is said around asking the browser to keep what is stored. */

export const ASK = 'Ask it to keep your progress';

/** While the browser has put the question to the person, and only then. */
export const ASKING = 'Your browser is asking you now…';

export const answerWords = (answer: Persistence): string =>
  answer === 'kept' ? 'Your browser promised to keep it.' : 'Your browser didn’t promise it this time.';
