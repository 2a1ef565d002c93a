import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import type { PlacedExercise } from '../catalog/course.ts';
import { readCourse } from '../catalog/read-course.ts';

export interface GalleryEntry {
  exercise: PlacedExercise;
  /** How an author writes it. */
  yaml: string;
}

/** The course that the tests know: it has every kind, and every build has it at hand. */
const FOLDER = 'tests/fixtures/course';

/** One exercise of each kind with its source, by name of the kind. */
export function readGallery(): GalleryEntry[] {
  const { course } = readCourse(resolve(FOLDER));
  const entries = new Map<string, GalleryEntry>();
  for (const { id: module, lessons } of course?.modules ?? []) {
    for (const { id, exercises } of lessons) {
      const sources = sourcesOf(join(FOLDER, 'modules', module, id, 'practice.yaml'));
      for (const exercise of exercises) {
        const yaml = sources.get(exercise.id);
        if (yaml !== undefined && !entries.has(exercise.kind)) entries.set(exercise.kind, { exercise, yaml });
      }
    }
  }
  return [...entries.values()].sort((a, b) => (a.exercise.kind < b.exercise.kind ? -1 : 1));
}

/** The lines of each exercise, by its id. */
function sourcesOf(file: string): Map<string, string> {
  const text = readFileSync(file, 'utf8');
  const list = parseDocument(text).get('exercises');
  const starts = isSeq(list) ? list.items.map((item) => lineStart(text, Object(item).range[0])) : [];
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1]).trimEnd());
  return new Map(pieces.map((piece) => [/id: (\S+)/.exec(piece)?.[1] ?? '', piece]));
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset) + 1;
