/** What is wrong inside one exercise that its schema alone can't see, in an author's words. */
export interface Breach {
  /** Where, inside the exercise. */
  path: readonly (string | number)[];
  what: string;
  mend: string;
  /** It breaks nothing: a course that is not strict is only advised. */
  isTaste?: true;
}
