/** "Second copy" from "second copy". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "second copy" from "Second copy". */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
