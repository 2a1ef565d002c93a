import { readCourse } from '../../../src/catalog/read-course.ts';
import { type CourseIndex, indexCourse } from '../../../src/search/build/course-index.ts';
import { searchFiles } from '../../../src/search/build/search-files.ts';
import { OpenIndex } from '../../../src/search/read/open-index.ts';

/** The real course, indexed. */
export function realCourse(): CourseIndex {
  const { course } = readCourse('content');
  if (!course) throw new Error('The course could not be read.');
  return indexCourse(course);
}

/** Opens an index from the files that a build would write. */
export function openFiles({ index, documents, synonyms }: CourseIndex, ownFrom?: number): Promise<OpenIndex> {
  const files = new Map(searchFiles(index, documents, synonyms, ownFrom));
  return OpenIndex.open(async (name) => JSON.parse(files.get(name) ?? 'null'));
}
