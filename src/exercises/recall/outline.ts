import type { OutlineParts } from '../outline-parts.ts';
import { fieldIn, type Reading, shortText } from '../reading.ts';
import { isRecallResponse, RATING_WORDS } from './grade.ts';

/** The back of a card is not for the board. */
export const outline = (): Partial<OutlineParts> => ({});

export const reading: Reading = {
  selfRated: true,
  picks: () => [],
  words: (response) => {
    if (isRecallResponse(response)) return RATING_WORDS[response.rating];
    const rating = fieldIn(response, 'rating');
    return typeof rating === 'string' ? shortText(rating) : '';
  },
};
