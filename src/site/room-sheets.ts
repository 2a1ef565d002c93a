import type { Guide } from '../catalog/course.ts';

/** Whether a module's kit has something to print for the room, and so a page of its own for it. */
export const hasRoomSheets = ({ cards, tally }: Pick<Guide, 'cards' | 'tally'>): boolean =>
  cards.length + tally.length > 0;
