import type { TextChange } from '../../../projections/changed-since.ts';
import type { PassableLesson } from '../../../projections/passed.ts';
import { sectionInWords } from './change-words.ts';
import { changeId } from './mark-changes.ts';

interface Props {
  lesson: PassableLesson;
  change: TextChange;
  /** Ids of questions. */
  changed: readonly string[];
  added: readonly string[];
  /** Whether the paragraphs can be pointed to one by one. */
  isMarked: boolean;
}

/** The ways to what has changed: one for each section, and one for each question. */
export function ChangedPlaces({ lesson, change, changed, added, isMarked }: Props) {
  const { required } = lesson;
  // As its own head counts it.
  const question = (id: string) => (
    <a href={`#${id}`}>
      {required.includes(id) ? `Question ${required.indexOf(id) + 1} of ${required.length}` : 'The warm-up'}
    </a>
  );
  return (
    <ul>
      {change.sections.map(({ fragment, title, places, takenOut }) => (
        <li key={fragment}>
          <a href={`#${hashOf({ fragment, title, first: isMarked ? places[0] : undefined })}`}>
            {title || 'The beginning'}
          </a>
          : {sectionInWords(places.length, takenOut)}
        </li>
      ))}
      {changed.map((id) => (
        <li key={id}>{question(id)}: it changed, so you get it again</li>
      ))}
      {added.map((id) => (
        <li key={id}>{question(id)}: new</li>
      ))}
    </ul>
  );
}

/** Where a section's change is: its first paragraph, or else its heading; without one, the head of the lesson. */
function hashOf({ fragment, title, first }: { fragment: string; title: string; first: number | undefined }): string {
  if (first !== undefined) return changeId(first);
  return title === '' ? 'content' : fragment;
}
