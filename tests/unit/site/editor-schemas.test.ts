import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeEditorSchemas } from '../../../src/site/editor-schemas.ts';
import { writeCourse } from '../catalog/course-folder.ts';

/** Writes the schemas for a course; returns their folder. */
function schemasFor(course: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crescendo-schemas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeEditorSchemas(folder, course);
  return folder;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('The schemas for an editor', () => {
  it('are those that its settings name', () => {
    const { 'yaml.schemas': named } = readJson('.vscode/settings.json');
    const names = Object.keys(named).map((path) => basename(path));
    expect(readdirSync(schemasFor(writeCourse())).toSorted()).toEqual(names.toSorted());
  });

  it('offer the skills of the course where a module names some', () => {
    const skills = 'trust: { name: Trust }\ndiagnosing: { name: Diagnosing }\n';
    const schema = readJson(join(schemasFor(writeCourse({ 'skills.yaml': skills })), 'module.json'));
    expect(schema.properties.skills.items.enum).toEqual(['trust', 'diagnosing']);
  });

  it('offer none where the course has none', () => {
    const schema = readJson(join(schemasFor(writeCourse({ 'skills.yaml': undefined })), 'module.json'));
    expect(schema.properties.skills.items.enum).toBeUndefined();
  });
});
