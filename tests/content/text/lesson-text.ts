import { ContentFolder } from '../../../src/catalog/content-folder.ts';
import type { LessonSource } from '../../../src/catalog/course-sources.ts';
import { readSources } from '../../../src/catalog/read-sources.ts';
import type { Passage } from './passage.ts';
import { prosePassages } from './prose-passages.ts';
import { yamlPassages } from './yaml-passages.ts';

/** A lesson with everything it says. */
export interface LessonText {
  source: LessonSource;
  passages: Passage[];
}

/** The lessons of a content folder in the course's order; those that can't be read are left out. */
export function lessonTexts(contentFolder: string): LessonText[] {
  const content = new ContentFolder(contentFolder);
  const { site, modules, lessons } = readSources(content);
  const inOrder = (site?.facts.modules ?? []).flatMap(
    (id) => modules.find((module) => module.id === id)?.facts.lessons ?? [],
  );
  return inOrder
    .flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? [])
    .map((source) => ({ source, passages: passagesOf(source, content) }));
}

function passagesOf({ file, practiceFile, body }: LessonSource, content: ContentFolder): Passage[] {
  const textOf = (shown: string): string => content.text(shown.slice(shown.indexOf('/') + 1)) ?? '';
  const all = textOf(file);
  const before = all.slice(0, all.length - body.length);
  // As comments, the two lines of dashes keep their place and end no document.
  const facts = before.replace(/^---[ \t]*$/gm, '#');
  return [
    ...yamlPassages({ file, text: facts, part: 'facts' }),
    ...prosePassages({ file, text: body, linesBefore: before.split('\n').length - 1 }),
    ...yamlPassages({ file: practiceFile, text: textOf(practiceFile), part: 'practice' }),
  ];
}
