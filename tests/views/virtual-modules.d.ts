declare module 'virtual:fixture-course' {
  const course: import('../../src/catalog/course.ts').Course;
  export default course;
}
