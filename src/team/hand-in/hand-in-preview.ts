import { spokenDay } from '../../primitives/calendar-day.ts';
import {
  answerKey,
  buildHandIn,
  callKey,
  commitmentKey,
  type HandInMaterial,
  lessonKey,
  noteKey,
  textKey,
} from './build-hand-in.ts';
import type { HandedAnswer, HandedCommitment, HandedLesson, HandedTry, HandIn } from './hand-in.ts';
import { PART_WORDS, PARTS, type Part, type Selection } from './hand-in-parts.ts';
import type { QuestionOutline } from './question-outline.ts';
import { responseInWords } from './response-words.ts';

/** One part of the hand-in as the rep decides on it. */
export interface PreviewPart {
  part: Part;
  label: string;
  /** What it is, in a sentence. */
  what: string;
  shared: boolean;
  /** What exactly is in it, or would be. */
  items: readonly PreviewItem[];
}

export interface PreviewItem {
  /** For `Selection.leftOut`; undefined when the item can only be left out with its part or its lesson. */
  key: string | undefined;
  label: string;
  value: string;
  shared: boolean;
}

interface Shown extends Omit<PreviewItem, 'shared'> {
  /** What it is about: a lesson, an exercise or a commitment. */
  subject: string;
}

export interface PreviewWords {
  /** Those of the assigned lessons. */
  questions: readonly QuestionOutline[];
  /** BCP 47 tag. */
  language: string;
}

/**
 * All that can leave this browser, part by part and field by field. What is shown as shared is read from the very hand-in
 * that this selection makes, so that it is neither more nor less.
 */
export function previewHandIn(material: HandInMaterial, selection: Selection, words: PreviewWords): PreviewPart[] {
  const titles = new Map(material.lessons.map(({ id, title }) => [id, title]));
  const all = itemsOf(buildHandIn(material, { parts: new Set(PARTS), leftOut: new Set() }), titles, words);
  const handed = itemsOf(buildHandIn(material, selection), titles, words);
  return PARTS.map((part) => {
    const shared = new Map(handed[part].map((item) => [item.subject, item]));
    return {
      part,
      ...PART_WORDS[part],
      shared: selection.parts.has(part),
      items: all[part].map(({ subject, key, label, value }) => {
        const item = shared.get(subject);
        return { key, label, value: item?.value ?? value, shared: item !== undefined };
      }),
    };
  });
}

function itemsOf(
  { name, lessons, answers, commitments }: HandIn,
  titles: ReadonlyMap<string, string>,
  { questions, language }: PreviewWords,
): Record<Part, Shown[]> {
  const byExercise = new Map(questions.map((question) => [question.exercise, question]));
  const title = (lesson: string): string => titles.get(lesson) ?? lesson;
  const tries = (
    tell: (one: HandedTry, exercise: string) => string | undefined,
    keyOf?: (exercise: string) => string,
  ) =>
    answers.flatMap(({ exercise, first, last }): Shown[] => {
      const told = [first, last].map((one) => one && tell(one, exercise));
      const value = told.filter((words) => words !== undefined && words !== '').join(' · then: ');
      return value === '' ? [] : [{ ...shownAs(exercise), key: keyOf?.(exercise), value }];
    });
  const shownAs = (exercise: string): Pick<Shown, 'subject' | 'label'> => ({
    subject: exercise,
    label: byExercise.get(exercise)?.stem ?? exercise,
  });
  // Two of one lesson and day can only be left out together, and are shown one by one.
  const subjects = numbered(commitments.map(commitmentKey));
  const ofCalls = (keyOf: (of: HandedCommitment) => string, tell: (of: HandedCommitment) => string | undefined) =>
    commitments.flatMap((each, index): Shown[] => {
      const value = tell(each);
      const label = `${title(each.lesson)}, ${spokenDay(each.day, language)}`;
      return value === undefined ? [] : [{ subject: subjects[index] ?? '', key: keyOf(each), label, value }];
    });
  return {
    name: name === undefined ? [] : [{ subject: 'name', key: undefined, label: 'Name', value: name }],
    lessons: lessons.map((each) => ({
      subject: each.lesson,
      key: lessonKey(each.lesson),
      label: title(each.lesson),
      value: progressIn(each, language),
    })),
    scores: [
      ...lessons.flatMap((each) => lessonScore(each, title(each.lesson))),
      ...tries(({ score }) => (score !== undefined ? percent(score) : undefined)),
    ],
    attempts: answers.flatMap((answer) => attemptsIn(answer, shownAs(answer.exercise))),
    answers: tries(({ response }, exercise) => responseInWords(response, byExercise.get(exercise)), answerKey),
    texts: tries(({ text }) => text, textKey),
    commitments: commitments.map((each, index) => ({
      subject: subjects[index] ?? '',
      key: commitmentKey(each),
      label: title(each.lesson),
      value: [spokenDay(each.day, language), outcome(each.cameUp)].filter(Boolean).join(', '),
    })),
    confidence: tries(({ confidence }) => confidence && SURE[confidence]),
    calls: ofCalls(callKey, ({ call }) => call),
    notes: ofCalls(noteKey, ({ note }) => note),
  };
}

/** Each key with a number where it stood before. */
const numbered = (keys: readonly string[]): string[] =>
  keys.map((key, index) => `${key} ${keys.slice(0, index).filter((other) => other === key).length}`);

function progressIn({ answered, required, completeOn }: HandedLesson, language: string): string {
  const exercises = required > 0 ? `${answered} of ${required} exercises` : 'no exercises';
  return completeOn === undefined ? exercises : `complete on ${spokenDay(completeOn, language)}, ${exercises}`;
}

const lessonScore = ({ lesson, firstTry, latest }: HandedLesson, label: string): Shown[] =>
  firstTry === undefined || latest === undefined
    ? []
    : [
        {
          subject: lesson,
          key: undefined,
          label,
          value: `${percent(firstTry)} on first tries, ${percent(latest)} on the latest`,
        },
      ];

const attemptsIn = ({ tries }: HandedAnswer, shown: Pick<Shown, 'subject' | 'label'>): Shown[] =>
  tries === undefined ? [] : [{ ...shown, key: undefined, value: tries === 1 ? '1 try' : `${tries} tries` }];

const outcome = (cameUp: boolean | undefined): string => (cameUp === undefined ? '' : cameUp ? 'it came up' : 'let go');

/** A share from 0 to 1 as people read it. */
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const SURE = { guess: 'a guess', fairly: 'fairly sure', sure: 'sure' } as const;
