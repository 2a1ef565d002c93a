import { contentFolder } from '../catalog/content-path.ts';
import { type CourseRead, readCourse } from '../catalog/read-course.ts';

/**
 * The configuration, the content loader and the pages each run in a graph of modules of their own, so that a variable of
 * this file would be three; the process is one.
 */
const READ = Symbol.for('crescendo.course-read');
const DRAFTS = Symbol.for('crescendo.shows-drafts');
const kept = globalThis as { [READ]?: Map<string, CourseRead>; [DRAFTS]?: true };

/** From now on the course is read with its drafts, as the live preview shows it. */
export function showDrafts(): void {
  if (kept[DRAFTS]) return;
  kept[DRAFTS] = true;
  kept[READ]?.clear();
}

const readAsAsked = (folder: string): CourseRead => readCourse(folder, { withDrafts: kept[DRAFTS] === true });

/** The course as it stands in its folder, read once until it is forgotten. A read that throws is tried again. */
export function currentCourse(folder: string = contentFolder(), read = readAsAsked): CourseRead {
  kept[READ] ??= new Map();
  const known = kept[READ].get(folder) ?? read(folder);
  kept[READ].set(folder, known);
  return known;
}

/** Something in the folder has changed, so that whoever asks next has it read anew. */
export function forgetCourse(folder: string = contentFolder()): void {
  kept[READ]?.delete(folder);
}
