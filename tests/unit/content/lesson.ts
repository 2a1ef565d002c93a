import { type LessonText, lessonTexts } from '../../content/text/lesson-text.ts';
import { lessonFile, type Overrides, swap, withProse, writeCourse } from '../catalog/course-folder.ts';

/** The lesson of the tiny course, with what differs. */
export function lessonWith(overrides: Overrides): LessonText {
  const [lesson] = lessonTexts(writeCourse(overrides));
  if (!lesson) throw new Error('The lesson could not be read.');
  return lesson;
}

/** The same with some prose at its end, from line 34 on. */
export const lessonSaying = (prose: string): LessonText => lessonWith({ [lessonFile]: withProse(prose) });

/** The same with another source. */
export const lessonCiting = (source: string): LessonText => lessonWith({ [lessonFile]: swap('cite: A book.', source) });
