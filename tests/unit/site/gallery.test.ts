import { describe, expect, it } from 'vitest';
import { exerciseSchema } from '../../../src/exercises/exercise.ts';
import { readGallery } from '../../../src/site/gallery.ts';
import { lessonFile, practiceFile, problemsOf, swap } from '../catalog/course-folder.ts';

const gallery = readGallery();
const written = gallery.map(({ yaml }) => yaml);

describe('The gallery', () => {
  it('has one example of each kind of exercise', () => {
    const kinds = exerciseSchema.options.map(({ shape }) => shape.kind.value);
    expect(gallery.map(({ exercise }) => exercise.kind)).toEqual(kinds.toSorted());
  });

  it('shows what an author can put into a practice.yaml and a lesson as it is, without a problem', () => {
    const tags = gallery.map(({ exercise }) => `<Exercise id="${exercise.id}" />`).join('\n\n');
    const lesson = swap('<Exercise id="first-line" />', tags);
    const rest = (text: string): string => text.slice(text.indexOf('  - id: all-signs'));
    expect(
      problemsOf({
        [lessonFile]: lesson,
        [practiceFile]: (text) => `exercises:\n${written.join('\n\n')}\n\n${rest(text)}`,
      }),
    ).toBe('');
  });

  it('leads to no page of a course, which another course lacks', () => {
    expect(written.filter((yaml) => /\]\([/#]/.test(yaml))).toEqual([]);
  });

  it('keeps the ids under which its exercises are found', () => {
    expect(gallery.map(({ exercise }) => exercise.address)).toMatchInlineSnapshot(`
      [
        "gallery/price-request",
        "gallery/late-boxes",
        "gallery/invite-correction",
        "gallery/concerns",
        "gallery/signs-of-listening",
        "gallery/lost-hours",
        "gallery/call-plan",
        "gallery/opening-line",
        "gallery/delight",
        "gallery/lost-line",
        "gallery/follow-up",
      ]
    `);
  });
});
