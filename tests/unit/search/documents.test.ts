import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { documentsOf } from '../../../src/search/documents.ts';
import { lessonFile, withProse, writeCourse } from '../catalog/course-folder.ts';

const PLAN = 'If a call begins, then I will ask one question.';
const SOURCE = 'A book.';

/** The place of a lesson with this fragment, when this prose stands at its end. */
function placeIn(prose: string, fragment: string): SearchDocument | undefined {
  const { course } = readCourse(writeCourse({ [lessonFile]: withProse(prose) }));
  return course && documentsOf(course).find(({ address }) => address === `opening#${fragment}`);
}

describe('A section of a lesson', () => {
  it('is found by the plan that it shows, whatever its heading is called', () => {
    expect(placeIn('## Bis morgen\n\n<Commitment />\n\n<Takeaways />', 'bis-morgen')?.texts).toEqual([PLAN]);
  });

  it('is found by the sources that it shows, which count less than what a lesson explains', () => {
    expect(placeIn('## Quellen\n\n<Sources />', 'quellen')).toMatchObject({ texts: [SOURCE], boost: 0.4 });
  });

  it('is found by all of it, when it shows more than the sources', () => {
    const both = placeIn('## Read on\n\nBegin with the first.\n\n<Sources />', 'read-on');
    expect(both?.texts).toEqual(['Begin with the first.', SOURCE]);
    expect(both?.boost).toBeUndefined();
  });

  it.each(['## Sources of trouble', '## Your next call'])('called “%s” shows neither by its name', (heading) => {
    const fragment = heading.slice(3).toLowerCase().replaceAll(' ', '-');
    const named = placeIn(`${heading}\n\n## Later\n\n<Commitment />\n\n<Sources />`, fragment);
    expect(named?.texts).toEqual([]);
    expect(named?.boost).toBeUndefined();
  });
});
