declare namespace App {
  interface Locals {
    /** Set by a lesson's page, so that what the author places in the prose knows its lesson. */
    lesson?: import('./catalog/course.ts').Lesson;
  }
}

declare module 'virtual:hues.css';
