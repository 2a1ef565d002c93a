import { figure } from './count.ts';

/**
 * What to say of a text with more characters than are kept; undefined for any other. A field with a `maxlength` would cut
 * what is pasted into it without a word.
 */
export const tooLong = (text: string, most: number): string | undefined =>
  text.length <= most
    ? undefined
    : `This has ${figure(text.length)} characters, and the limit is ${figure(most)}. Shorten it by ${figure(text.length - most)}.`;
