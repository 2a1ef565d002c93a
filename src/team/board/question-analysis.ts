import { isTyped } from '../../exercises/reading.ts';
import { mean } from '../../projections/lesson-scores.ts';
import type { HandedAnswer } from '../hand-in/hand-in.ts';
import type { QuestionOutline } from '../hand-in/question-outline.ts';
import { isSelfRated, pickInWords, picksIn } from '../hand-in/response-words.ts';
import type { TeamRow } from './team-table.ts';

/** What a team picked at the first try of a question. */
export interface PickCount {
  /** In words. */
  pick: string;
  right: boolean;
  /** Names of those who picked it. */
  people: readonly string[];
}

export interface QuestionAnalysis {
  exercise: string;
  /** The question; its id when this site does not have it any more. */
  stem: string;
  /** Whether people rate themselves, as with texts and recall cards: such scores say what they think of it. */
  selfRated: boolean;
  /** How many shared the score of their first try. */
  people: number;
  /** The share of them who were entirely right at the first try, 0 to 1. */
  right: number;
  /** Mean score of the first tries, 0 to 1. */
  score: number;
  /** What was picked, most often first, from those who shared their answers. */
  picks: readonly PickCount[];
  /** See `discrimination`; undefined with fewer than ten people. */
  discrimination: number | undefined;
  /** How many shared how sure they were. */
  asked: number;
  /** How many of those were sure, right or wrong. */
  sure: number;
  /** Names of those who were sure and got less than half of it. */
  sureButWrong: readonly string[];
  /** How many answered it before or after it was revised. */
  otherRevision: number;
}

interface Answered {
  name: string;
  answer: HandedAnswer;
  /** Undefined when it was not shared. */
  score: number | undefined;
}

/** Every question that somebody answered, the hardest first. Only the newest hand-in of each person counts. */
export function analyzeQuestions(rows: readonly TeamRow[], questions: readonly QuestionOutline[]): QuestionAnalysis[] {
  const outlines = new Map(questions.map((question) => [question.exercise, question]));
  const byExercise = new Map<string, Answered[]>();
  const people: PersonScores[] = [];
  for (const { name, newest } of rows) {
    const scores = new Map<string, number>();
    for (const answer of newest?.handIn.answers ?? []) {
      const score = answer.first?.score;
      if (score !== undefined) scores.set(answer.exercise, score);
      const answered = byExercise.get(answer.exercise) ?? [];
      answered.push({ name, answer, score });
      byExercise.set(answer.exercise, answered);
    }
    people.push({ scores, sum: sumOf([...scores.values()]) });
  }
  return [...byExercise]
    .map(([exercise, answered]) => ({
      ...analyze(exercise, answered, outlines.get(exercise)),
      discrimination: discrimination(exercise, people),
    }))
    .toSorted((a, b) => hardness(a) - hardness(b) || a.score - b.score || (a.exercise < b.exercise ? -1 : 1));
}

/** Questions without scores come last. */
const hardness = ({ people, right }: QuestionAnalysis): number => (people === 0 ? 2 : right);

function analyze(
  exercise: string,
  answered: readonly Answered[],
  question: QuestionOutline | undefined,
): Omit<QuestionAnalysis, 'discrimination'> {
  const scores = answered.flatMap(({ score }) => score ?? []);
  const wrong = answered.filter(({ score }) => score !== undefined && score < 0.5);
  return {
    exercise,
    stem: question?.stem ?? exercise,
    selfRated: isSelfRated(question),
    people: scores.length,
    right: mean(scores.map((score) => Number(score === 1))) ?? 0,
    score: mean(scores) ?? 0,
    picks: countPicks(answered, question),
    asked: answered.filter(({ answer }) => answer.first?.confidence !== undefined).length,
    sure: answered.filter(({ answer }) => answer.first?.confidence === 'sure').length,
    sureButWrong: wrong.filter(({ answer }) => answer.first?.confidence === 'sure').map(({ name }) => name),
    otherRevision: answered.filter(({ answer }) => answer.revision !== question?.revision).length,
  };
}

function countPicks(answered: readonly Answered[], question: QuestionOutline | undefined): PickCount[] {
  const picks = new Map<string, { right: boolean; people: string[] }>();
  for (const { name, answer, score } of answered) {
    for (const pick of picksIn(answer.first?.response, question)) {
      const found = picks.get(pick) ?? { right: isRight(pick, score, question), people: [] };
      found.people.push(name);
      picks.set(pick, found);
    }
  }
  return [...picks]
    .map(([pick, found]) => ({ pick: pickInWords(pick, question), ...found }))
    .toSorted((a, b) => b.people.length - a.people.length || (a.pick < b.pick ? -1 : 1));
}

/** What was typed has no id to look up: the grader's verdict on the try says it. */
const isRight = (pick: string, score: number | undefined, question: QuestionOutline | undefined): boolean =>
  question?.right.includes(pick) || ((isTyped(pick) || !question?.right.length) && score === 1);

/** The first-try scores of one person by exercise, with their sum. */
export interface PersonScores {
  scores: ReadonlyMap<string, number>;
  sum: number;
}

const FEWEST = 10;

/**
 * How well a question tells those who know from those who don't, -1 to 1: the correlation (Pearson) of its first-try score
 * with the mean of the same person's other first tries, as in classical item analysis. Near 0 or below, the question or
 * its answer key deserves a look. Undefined with fewer than ten people, or when all scored alike: it would be chance.
 */
export function discrimination(exercise: string, people: readonly PersonScores[]): number | undefined {
  const pairs = people.flatMap(({ scores, sum }): [number, number][] => {
    const own = scores.get(exercise);
    return own === undefined || scores.size < 2 ? [] : [[own, (sum - own) / (scores.size - 1)]];
  });
  if (pairs.length < FEWEST) return undefined;
  const [own, rest] = [deviations(pairs.map(([a]) => a)), deviations(pairs.map(([, b]) => b))];
  const spread = Math.sqrt(sumOf(own.map((a) => a * a)) * sumOf(rest.map((b) => b * b)));
  // Beyond rounding there was no spread at all.
  return spread < 1e-9 ? undefined : sumOf(own.map((a, index) => a * (rest[index] ?? 0))) / spread;
}

const deviations = (numbers: readonly number[]): number[] => {
  const middle = mean(numbers) ?? 0;
  return numbers.map((number) => number - middle);
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What somebody wrote, for reading beside what others wrote. */
export interface WrittenText {
  name: string;
  first: string | undefined;
  /** When it was written once more. */
  last: string | undefined;
}

/** Every task that somebody wrote for, with all texts side by side, in the order of the questions. */
export function writtenTexts(
  rows: readonly TeamRow[],
  questions: readonly QuestionOutline[],
): { exercise: string; stem: string; texts: readonly WrittenText[] }[] {
  const stems = new Map(questions.map(({ exercise, stem }) => [exercise, stem]));
  const written = new Map<string, WrittenText[]>(questions.map(({ exercise }) => [exercise, []]));
  for (const { name, newest } of rows) {
    for (const { exercise, first, last } of newest?.handIn.answers ?? []) {
      if (first?.text === undefined && last?.text === undefined) continue;
      const texts = written.get(exercise) ?? [];
      texts.push({ name, first: first?.text, last: last?.text });
      written.set(exercise, texts);
    }
  }
  return [...written].flatMap(([exercise, texts]) =>
    texts.length === 0 ? [] : [{ exercise, stem: stems.get(exercise) ?? exercise, texts }],
  );
}
