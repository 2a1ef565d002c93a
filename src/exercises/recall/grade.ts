export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type RecallRating = (typeof RATINGS)[number];

/** What each rating says, so that it can be given honestly. */
export const RATING_WORDS: Readonly<Record<RecallRating, string>> = {
  again: 'Blanked',
  hard: 'Slow',
  good: 'Got it',
  easy: 'Instantly',
};

export interface RecallResponse {
  rating: RecallRating;
}

export const isRecallResponse = (value: unknown): value is RecallResponse =>
  value instanceof Object && 'rating' in value && RATINGS.some((rating) => rating === value.rating);

/** As the learner judged it: whoever needs it again has not recalled it. */
export const recallScore = ({ rating }: RecallResponse): number =>
  rating === 'again' ? 0 : rating === 'hard' ? 0.5 : 1;
