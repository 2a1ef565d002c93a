/** How whoever gave an assignment is spoken of within a sentence; `from` is their name as they typed it, or empty. */
export const trainerName = (from: string): string => (from === '' ? 'your trainer' : from);
