/** Something that buyers say. */
export interface Saying<Lesson> {
  says: string;
  /** Other words for it; never shown. */
  asked: readonly string[];
  /** What to say back, where somebody has written it. */
  answer: string | undefined;
  /** The takeaway behind the answer. */
  rule: string;
  /** Those that answer it, the one that teaches the rule first. */
  lessons: Lesson[];
}

export interface SayingTheme<Lesson> {
  id: string;
  title: string;
  sayings: Saying<Lesson>[];
}
