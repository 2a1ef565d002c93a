/** What a question takes outside of its lesson, with reading what came of it. */
export const SECONDS_A_QUESTION = 25;
