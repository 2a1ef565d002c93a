import { h, render } from 'preact';
import { hashesBySection, type ParagraphSection, textRevision } from '../../../catalog/paragraphs.ts';
import { paragraphsOf } from '../../../device/course-client.ts';
import type { Learner } from '../../../device/learner.ts';
import { isReworded, type PassableLesson, passed } from '../../../projections/passed.ts';
import { adoptStyles } from '../../kit/adopt-styles.ts';
import { Boundary } from '../../kit/Boundary.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import styles from './changes.css?inline';
import { blocksOfPage } from './mark-changes.ts';

adoptStyles(styles);

interface Who {
  lesson: PassableLesson;
  learner: Learner;
}

/**
 * Makes the place live in which a lesson says what has changed. Where the text by hashes can't be had, questions are told
 * all the same, and the text is noted or compared on the next visit.
 */
export async function showChanges(place: HTMLElement, { lesson, learner }: Who): Promise<void> {
  const state = passed(learner.events(), lesson);
  const text = !state.noted || isReworded(state, lesson) ? await textOf(lesson) : undefined;
  const blocks = text && blocksOfPage(document, text);
  const sections = text ? hashesBySection(text) : state.noted?.sections;
  render(h(Boundary, null, h(ChangesPanel, { lesson, learner, text, sections, blocks })), place);
}

/** The text of this page. A page that is older than what the host has by now can't be compared. */
async function textOf({ id, text }: PassableLesson): Promise<ParagraphSection[] | undefined> {
  const sections = await paragraphsOf(id).catch(() => undefined);
  return sections && textRevision(sections) === text ? sections : undefined;
}
