/** A query with the places that answer it, any of which counts. */
export interface JudgedQuery {
  query: string;
  /** `<lesson>#<fragment>`, `<lesson>#` for the lesson as a whole, `glossary#<term>` or `module:<module>`. */
  answers: readonly string[];
}

export const judged = (query: string, ...answers: string[]): JudgedQuery => ({ query, answers });
