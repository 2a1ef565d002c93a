declare module 'virtual:fixture-course' {
  const course: import('../../src/catalog/course.ts').Course;
  export default course;
  /** Its lessons as browsers know them. */
  export const known: import('../../src/catalog/known-lesson.ts').KnownLesson[];
  /** What the board knows of each lesson’s questions. */
  export const questions: Record<string, import('../../src/team/hand-in/question-outline.ts').QuestionOutline[]>;
}
