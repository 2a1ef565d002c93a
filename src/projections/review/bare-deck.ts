import type { DeckLesson } from '../../catalog/review-deck.ts';

/**
 * The lessons that a page carries, as a deck: good for telling what is known and what is due, not for asking, since it has
 * nothing to ask in the place of a question.
 */
export const bareDeck = <L extends Omit<DeckLesson, 'siblings'>>(lessons: readonly L[]): (L & DeckLesson)[] =>
  lessons.map((lesson) => ({ ...lesson, siblings: [] }));
