/** A line for a rep to say, and where to practice it. */
export interface Answer {
  /** What it answers: what a buyer says, or what a rep would call the situation; then other words for it, never shown. */
  to: readonly string[];
  say: string;
  /** Nobody has written a line: it is the plan of the lesson. */
  isPlan?: true;
  /** The rule behind it. */
  idea: string;
  practice: Practice;
  /** Where one gets ready for such a call, from the site's root. */
  before?: string;
}

/** An exercise to practice something with. */
export interface Practice {
  /** Of its lesson. */
  lesson: string;
  /** From the site's root, with the fragment. */
  path: string;
  minutes: number;
}

/** What can be found: one place of the site that a link can lead to. */
export interface SearchDocument {
  /** `<lesson>#<fragment>`; `<lesson>#` is the lesson as a whole. Also `glossary#<term>`, `module:<module>` and
   * `guardrail:<page>#<answer>`. */
  address: string;
  kind: 'lesson' | 'section' | 'exercise' | 'term' | 'module' | 'path' | 'rule' | 'answer';
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
  /** Of an answer, which is no place. */
  answer?: Answer;
  /** What everything in it counts, where that is not 1. */
  boost?: number;
}

/** Whether it is listed among what is found. The places of a course come before its answers. */
export const isPlace = ({ kind }: Pick<SearchDocument, 'kind'>): boolean => kind !== 'answer';

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
