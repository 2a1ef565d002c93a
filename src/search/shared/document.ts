/** What can be found: one place of the site that a link can lead to. */
export interface SearchDocument {
  /** `<lesson>#<fragment>`; `<lesson>#` is the lesson as a whole. Also `glossary#<term>`, `module:<module>` and
   * `guardrail:<page>#<answer>`. */
  address: string;
  kind: 'lesson' | 'section' | 'exercise' | 'term' | 'module' | 'path' | 'rule';
  /** From the site's root, with the fragment. */
  path: string;
  /** The lesson that it is part of. */
  lesson: string | undefined;
  /** Of the lesson, the module or the term. */
  title: string;
  /** What stands above the place; the title where it is the whole. */
  heading: string;
  /** What a buyer says there. */
  says: readonly string[];
  /** Key ideas and takeaways. */
  ideas: readonly string[];
  /** All other words, by paragraph. */
  texts: readonly string[];
  /** Other words in which people look for it. They stand nowhere on the page, so that they are never shown. */
  asked?: readonly string[];
  /** What everything in it counts, where that is not 1. */
  boost?: number;
}

export const fieldNames = ['says', 'title', 'heading', 'idea', 'asked', 'text', 'word', 'pair'] as const;
export type FieldName = (typeof fieldNames)[number];

/** How much a word counts where it stands: a buyer's line most, running text least. */
export const fieldBoosts: Readonly<Record<FieldName, number>> = {
  says: 4,
  title: 2.5,
  heading: 3,
  idea: 2,
  asked: 2,
  text: 1,
  word: 1,
  pair: 5,
};
