import { readCourse } from '../../../src/catalog/read-course.ts';
import { documentsOf } from '../../../src/search/build/documents.ts';
import { wordsOf } from '../../../src/search/shared/words.ts';

/** The words of the real course, stop words too, the commonest first. */
export const englishWords: readonly string[] = commonestFirst();

function commonestFirst(): string[] {
  const { course } = readCourse('content');
  const counts = new Map<string, number>();
  for (const { says, ideas, texts } of course ? documentsOf(course) : []) {
    for (const { word } of [...says, ...ideas, ...texts].flatMap(wordsOf))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([word]) => word);
}
