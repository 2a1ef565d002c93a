import type { Course, Lesson, PlacedExercise, ShownFacts } from '../../catalog/course.ts';
import type { Section } from '../../catalog/lesson-text.ts';
import { type Prose, plainText } from '../../exercises/prose.ts';
import type { SearchDocument } from '../shared/document.ts';
import { placeBuyerLines } from './buyer-lines.ts';

/** The titles of papers repeat the lesson’s words without explaining them. */
const SOURCES_BOOST = 0.4;
/** Who searches for what a lesson is about starts best at its top. */
const WHOLE_BOOST = 1.15;

/** All that can be found in a course, in the order in which it is taken. */
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
    ...exercisesIn(lesson, section).map((exercise) => exerciseDocument(lesson, exercise)),
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

function shownText({ commitment, sources }: Lesson, fact: ShownFacts['fact']): string[] {
  switch (fact) {
    case 'commitment':
      return [`If ${commitment.if}, then I will ${commitment.do}.`];
    case 'takeaways':
      // They stand for the lesson as a whole.
      return [];
    case 'sources':
      return sources.flatMap(({ cite, note }) => (note ? [cite, note] : [cite]));
  }
}

const askedAt = ({ asked }: Lesson, place: string): readonly string[] =>
  Object.hasOwn(asked, place) ? (asked[place] ?? []) : [];

const exercisesIn = ({ exercises }: Lesson, { heading }: Section): PlacedExercise[] =>
  exercises.filter(({ section }) => section?.slug === heading?.slug);

function exerciseDocument(lesson: Lesson, exercise: PlacedExercise): SearchDocument {
  const { id, stem, situation } = exercise;
  const nodes = exercise.kind === 'conversation' ? exercise.nodes : [];
  return {
    address: `${lesson.id}#${id}`,
    kind: 'exercise',
    path: `/lessons/${lesson.id}/#${id}`,
    lesson: lesson.id,
    title: lesson.title,
    heading: plainText(stem),
    says: nodes.map(({ line }) => plainText(line)),
    ideas: [],
    texts: [...(situation ? [plainText(situation)] : []), ...bestReplies(nodes)],
    asked: askedAt(lesson, id),
  };
}

const bestReplies = (nodes: readonly { replies: readonly { grade: string; text: Prose }[] }[]): string[] =>
  nodes.flatMap(({ replies }) => replies.filter(({ grade }) => grade === 'best').map(({ text }) => plainText(text)));
