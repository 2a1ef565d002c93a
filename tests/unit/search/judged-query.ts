/** A query with the places that answer it, any of which counts. */
export interface JudgedQuery {
  query: string;
  /** `<lesson>#<fragment>`, `<lesson>#` for the lesson as a whole, `glossary#<term>` or `module:<module>`; `<lesson>` for any
   * place of it. */
  answers: readonly string[];
}

export const judged = (query: string, ...answers: string[]): JudgedQuery => ({ query, answers });

/** Whether a place is one of those that answer. */
export const isAnswer = (
  { address, lesson }: { address: string; lesson: string | undefined },
  answers: readonly string[],
): boolean => answers.includes(address) || (lesson !== undefined && answers.includes(lesson));
