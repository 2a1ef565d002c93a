/** The language of every sentence in the code, and so of the numbers in them. */
const LANGUAGE = 'en-US';

/** "1,200" */
export const figure = (number: number): string => number.toLocaleString(LANGUAGE);

/** "1 answer", "12 answers", "1,200 answers" */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${figure(number)} ${number === 1 ? one : many}`;
