import type { Sheet } from '../../site/handouts.ts';

interface SheetWords {
  kind: string;
  /** Where it may go. */
  whose: string;
  button: string;
  /** For search results and link previews. */
  about: string;
}

export const sheetWords: Readonly<Record<Sheet, SheetWords>> = {
  card: {
    kind: 'Card',
    whose:
      'One page to take along: the rules, a plan and the better call. Hand it out after people have done the lesson.',
    button: 'Print this card',
    about: 'One page to take along',
  },
  worksheet: {
    kind: 'Worksheet',
    whose: 'For the room: the exercises with room to write, and no answers.',
    button: 'Print this worksheet',
    about: 'The exercises of a lesson to answer on paper',
  },
  answers: {
    kind: 'Answers',
    whose: 'For you: what is right, and why. It doesn’t go into the room.',
    button: 'Print these answers',
    about: 'The answers to the worksheet of a lesson, with their reasons',
  },
};
