declare module 'virtual:fixture-course' {
  const course: import('../../src/catalog/course.ts').Course;
  export default course;
  /** What the board knows of each lesson’s questions. */
  export const questions: Record<string, import('../../src/team/hand-in/question-outline.ts').QuestionOutline[]>;
  /** The course as trainers and reps get it for assignments. */
  export const outline: import('../../src/team/assignment/course-outline.ts').AssignableCourse;
  /** Its lessons, as browsers know them. */
  export const lessons: readonly import('../../src/catalog/known-lesson.ts').KnownLesson[];
}
