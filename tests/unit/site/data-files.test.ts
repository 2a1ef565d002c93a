import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { courseFiles } from '../../../src/site/course-files.ts';
import { writeFiles } from '../../../src/site/data-files.ts';
import { siteSearch } from '../../../src/site/site-search.ts';
import { courseOf } from './built-course.ts';

describe.each([
  ['The course as data', courseFiles],
  ['The search index', siteSearch],
])('%s', (_what, filesOf) => {
  it('is written into a folder named by its version, a file of JSON for each name', () => {
    const files = filesOf(courseOf());
    const folder = mkdtempSync(join(tmpdir(), 'data-files-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFiles(pathToFileURL(`${folder}/`), files);
    expect(readdirSync(folder)).toEqual([files.version]);
    const written = readdirSync(join(folder, files.version), { recursive: true, encoding: 'utf8' });
    expect(written.filter((path) => path.endsWith('.json')).sort()).toEqual(
      files.names.map((name) => `${name}.json`).sort(),
    );
    for (const name of files.names) {
      const text = readFileSync(join(folder, files.version, `${name}.json`), 'utf8');
      expect(text).toBe(files.content(name));
      expect(() => JSON.parse(text)).not.toThrow();
    }
  });
});
