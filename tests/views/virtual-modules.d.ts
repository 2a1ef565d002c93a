declare module 'virtual:fixture-course' {
  const course: import('../../src/catalog/course.ts').Course;
  export default course;
  /** What the board knows of each lesson’s questions. */
  export const questions: Record<string, import('../../src/team/hand-in/question-outline.ts').QuestionOutline[]>;
}
