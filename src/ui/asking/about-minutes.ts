import { count } from '../../primitives/count.ts';
import { SECONDS_A_QUESTION } from '../../projections/review/pace.ts';

/** "about 5 minutes" */
export const aboutMinutes = (questions: number): string =>
  `about ${count(Math.max(1, Math.round((questions * SECONDS_A_QUESTION) / 60)), 'minute')}`;
