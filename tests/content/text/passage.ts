/** A stretch of a lesson that is read in one go: a paragraph, a transcript's line, an option, a reason. */
export interface Passage {
  /** Path as problems print it: `content/modules/...`. */
  file: string;
  /** Where it begins, 1-based. Its own line breaks count on from there. */
  line: number;
  /** As read: without tags and Markdown's marks. */
  text: string;
  part: 'facts' | 'prose' | 'practice';
  /** In YAML the name of the field; in prose `paragraph`, `heading`, `cell`, `quotation`, a tag or an attribute. */
  field: string;
  /** The fields and list entries that lead to it in YAML: `['exercises', 0, 'options', 2, 'why']`. */
  path: readonly (string | number)[];
}

/** The number of words, with `can't` and `twenty-one` as one. */
export const countWords = (text: string): number => wordsOf(text).length;

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? [];
