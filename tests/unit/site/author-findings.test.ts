import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/catalog/problem.ts';
import { authorFindings } from '../../../src/site/author-findings.ts';

const finding = (file: string, line?: number): Problem => ({ file, line, what: 'It is wrong.', mend: 'right it.' });

const FILES = [
  'content/site.yaml',
  'content/glossary.yaml',
  'content/modules/basics/module.yaml',
  'content/modules/basics/guide.yaml',
  'content/modules/basics/opening/lesson.mdx',
  'content/modules/basics/opening/practice.yaml',
  'content/modules/basics/closing/lesson.mdx',
  'content/paths/opening.yaml',
];

const hereOf = (path: string): string[] =>
  authorFindings({ problems: FILES.map((file) => finding(file)), advice: [] }, path).problems.here.map(
    ({ file }) => file,
  );

describe('An author reads first what is wrong with the page that is open:', () => {
  it.each([
    ['/', ['content/site.yaml']],
    ['/glossary/', ['content/glossary.yaml']],
    ['/modules/basics/', ['content/modules/basics/module.yaml']],
    ['/trainer/guides/basics/', ['content/modules/basics/guide.yaml']],
    ['/paths/opening/', ['content/paths/opening.yaml']],
    [
      '/lessons/opening/',
      ['content/modules/basics/opening/lesson.mdx', 'content/modules/basics/opening/practice.yaml'],
    ],
    ['/progress/', []],
  ])('%s', (path, files) => {
    expect(hereOf(path)).toEqual(files);
  });

  it('and the rest besides, by file and line, problems and advice apart', () => {
    const problems = [finding('content/site.yaml', 9), finding('content/site.yaml', 2)];
    const advice = [finding('content/glossary.yaml')];
    expect(authorFindings({ problems, advice }, '/glossary/')).toEqual({
      problems: { here: [], elsewhere: [finding('content/site.yaml', 2), finding('content/site.yaml', 9)] },
      advice: { here: advice, elsewhere: [] },
    });
  });
});
