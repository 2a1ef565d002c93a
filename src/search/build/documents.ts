import type { Course, Lesson, PlacedExercise, ShownFacts } from '../../catalog/course.ts';
import type { Section } from '../../catalog/lesson-text.ts';
import { plainText } from '../../exercises/prose.ts';
import type { SearchDocument } from '../shared/document.ts';
import { answerDocuments, planOf } from './answers.ts';
import { placeBuyerLines } from './buyer-lines.ts';
import { exerciseDocument } from './exercise-document.ts';

/** The titles of papers repeat the lesson’s words without explaining them. */
const SOURCES_BOOST = 0.4;
/** Who searches for what a lesson is about starts best at its top. */
const WHOLE_BOOST = 1.15;

/** All that can be found in a course: its places in the order in which it is taken, and then its answers. */
export function documentsOf(course: Course): SearchDocument[] {
  return [
    ...course.modules.flatMap(({ id, title, promise, question, lessons }) => [
      whole('module', `module:${id}`, `/modules/${id}/`, title, [promise, question]),
      ...lessons.flatMap(lessonDocuments),
    ]),
    ...course.paths.map(({ id, title, promise }) => whole('path', `path:${id}`, `/paths/${id}/`, title, [promise])),
    ...Object.entries(course.glossary).map(([id, { term, definition }]) =>
      whole('term', `glossary#${id}`, `/glossary/#${id}`, term, [plainText(definition)]),
    ),
    ...course.guardrails.flatMap(({ id, title, answers }) =>
      answers.map(({ id: answer, question, say, call, by, answer: text, asked }) => ({
        ...whole('rule', `guardrail:${id}#${answer}`, `/guardrails/${id}/#${answer}`, question, [
          title,
          ...[say, call, by].filter((part) => part !== undefined),
          plainText(text),
        ]),
        asked,
      })),
    ),
    ...answerDocuments(course),
  ];
}

const whole = (
  kind: 'module' | 'path' | 'rule' | 'term',
  address: string,
  path: string,
  title: string,
  texts: string[],
): SearchDocument => ({ address, kind, path, lesson: undefined, title, heading: title, says: [], ideas: [], texts });

/** The lesson as a whole first, then its sections and exercises; a buyer's line stands where it is answered. */
export function lessonDocuments(lesson: Lesson): SearchDocument[] {
  const { id, title, summary, objectives, takeaways, buyerSays } = lesson;
  const parts = lesson.sections.flatMap((section) => [
    sectionDocument(lesson, section),
    ...exercisesIn(lesson, section).map((exercise) => ({
      ...exerciseDocument(lesson, exercise),
      asked: askedAt(lesson, exercise.id),
    })),
  ]);
  const top: SearchDocument = {
    address: `${id}#`,
    kind: 'lesson',
    path: `/lessons/${id}/`,
    lesson: id,
    title,
    heading: title,
    says: [],
    ideas: takeaways,
    texts: [summary, ...objectives],
    asked: askedAt(lesson, 'top'),
    boost: WHOLE_BOOST,
  };
  return placeBuyerLines(buyerSays, top, parts);
}

function sectionDocument(lesson: Lesson, { heading, passages }: Section): SearchDocument {
  const of = (kind: string): string[] => passages.filter((passage) => passage.kind === kind).map(({ text }) => text);
  const fragment = heading?.slug ?? '';
  const shown = factsIn(lesson, heading);
  const isSources = passages.length === 0 && shown.includes('sources');
  return {
    address: `${lesson.id}#${fragment}`,
    kind: 'section',
    path: `/lessons/${lesson.id}/${fragment && `#${fragment}`}`,
    lesson: lesson.id,
    title: lesson.title,
    heading: heading?.text ?? lesson.title,
    says: of('said'),
    ideas: of('idea'),
    texts: [...of('text'), ...shown.flatMap((fact) => shownText(lesson, fact))],
    asked: askedAt(lesson, fragment),
    ...(isSources && { boost: SOURCES_BOOST }),
  };
}

/** What a section shows that stands in the front matter, whatever its heading is called. */
const factsIn = ({ shown }: Lesson, heading: Section['heading']): ShownFacts['fact'][] =>
  shown.filter(({ section }) => section?.slug === heading?.slug).map(({ fact }) => fact);

function shownText(lesson: Lesson, fact: ShownFacts['fact']): string[] {
  switch (fact) {
    case 'commitment':
      return [planOf(lesson)];
    case 'takeaways':
      // They stand for the lesson as a whole.
      return [];
    case 'sources':
      return lesson.sources.flatMap(({ cite, note }) => (note ? [cite, note] : [cite]));
  }
}

const askedAt = ({ asked }: Lesson, place: string): readonly string[] =>
  Object.hasOwn(asked, place) ? (asked[place] ?? []) : [];

const exercisesIn = ({ exercises }: Lesson, { heading }: Section): PlacedExercise[] =>
  exercises.filter(({ section }) => section?.slug === heading?.slug);
