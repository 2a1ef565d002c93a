/** The fragment of a letter's heading. */
export const idOfLetter = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
