import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, practiceFile, problemsOf, writeCourse } from './course-folder.ts';

const files = [
  'site.yaml',
  'glossary.yaml',
  'skills.yaml',
  'moves.yaml',
  'paths/starter.yaml',
  'modules/basics/module.yaml',
  lessonFile,
  practiceFile,
];
const everywhere = (change: (text: string) => string) => Object.fromEntries(files.map((file) => [file, change]));

describe('Files from another editor', () => {
  it('may end their lines as Windows does', () => {
    expect(problemsOf(everywhere((text) => text.replaceAll('\n', '\r\n')))).toBe('');
  });

  it('may begin with a byte order mark', () => {
    expect(problemsOf(everywhere((text) => `\uFEFF${text}`))).toBe('');
  });

  it('make the same course', () => {
    const courses = [everywhere((text) => text), everywhere((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)].map(
      (overrides) => readCourse(writeCourse(overrides)).course,
    );
    expect(courses[1]).toEqual(courses[0]);
  });

  it('are told of by the same lines', () => {
    const broken = (text: string): string => `${text}\r\n<Carousel />\r\n`;
    expect(problemsOf({ [lessonFile]: (text) => broken(text.replaceAll('\n', '\r\n')) })).toContain('lesson.mdx:34');
  });
});

it('A file that was cut, or into which anything fell, never stops the others from being read', {
  timeout: 60_000,
}, () => {
  const debris = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '\t',
      '*x',
      '&x ',
      '!x ',
      '{',
      '[',
      '"',
      "'",
      '`',
      '- ',
      ': ',
      '\n---\n',
      '<',
      '</Story>',
      '<a>',
      '\0',
    ),
  );
  const accident = fc.record({ file: fc.constantFrom(...files), place: fc.nat(), cut: fc.nat({ max: 40 }), debris });
  fc.assert(
    fc.property(accident, ({ file, place, cut, debris: fallen }) => {
      const change = (text: string): string => {
        // Half of all accidents happen where a value or an entry begins: YAML is touchiest there.
        const places = [...text.matchAll(/: |- |^/gm)].map(({ index, 0: before }) => index + before.length);
        const at = (place % 2 ? places[place % places.length] : place % text.length) ?? 0;
        return text.slice(0, at) + fallen + text.slice(at + cut);
      };
      expect(() => problemsOf({ [file]: change })).not.toThrow();
    }),
    { numRuns: 80 },
  );
});
