import type { Assignment } from '../../src/log/assignment.ts';
import type { AssignableCourse } from '../../src/team/assignment/course-outline.ts';
import { courseRevision } from '../../src/team/assignment/course-outline.ts';
import type { HandedAnswer, HandedTry, HandIn } from '../../src/team/hand-in/hand-in.ts';
import type { QuestionOutline } from '../../src/team/hand-in/question-outline.ts';
import { handInFile, handInLink, type SignedHandIn, signHandIn } from '../../src/team/hand-in/send-hand-in.ts';
import { openSigner, type Signer } from '../../src/team/hand-in/signature.ts';

/** Hand-ins of people who know more or less, always the same ones, for tests and for measuring. */
export interface Material {
  course: AssignableCourse;
  questions: readonly QuestionOutline[];
  assignment: Assignment;
}

const FIRST = ['Ada', 'Ben', 'Carla', 'Dmitri', 'Eve', 'Femi', 'Grace', 'Hiro', 'Ines', 'Jonas', 'Kofi', 'Lena'];
const LAST = ['Berg', 'Cole', 'Diaz', 'Engel', 'Fonseca', 'Grau', 'Haddad', 'Ito', 'Jensen', 'Kowalski', 'Lund'];

/** The name of the person of this number: all differ. */
export function nameOf(number: number): string {
  const round = Math.floor(number / (FIRST.length * LAST.length));
  return `${FIRST[number % FIRST.length]} ${LAST[number % LAST.length]}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** Repeatable chance, 0 to 1, for a person and a question. */
function chance(number: number, salt: number): number {
  const wild = Math.sin(number * 127.1 + salt * 311.7) * 43_758.545_3;
  return wild - Math.floor(wild);
}

export function handInOf({ course, questions, assignment }: Material, number: number, more?: Partial<HandIn>): HandIn {
  const lessons = assignment.lessons.flatMap(({ lesson }) => course.lessons.find(({ id }) => id === lesson) ?? []);
  const skill = 0.25 + 0.7 * chance(number, 1);
  const reached = lessons.slice(0, number % 4 === 3 ? Math.ceil(lessons.length / 2) : lessons.length);
  const answers = questions
    .filter(({ exercise }) => reached.some(({ id, required }) => required.some((name) => exercise === `${id}/${name}`)))
    .map((question, index) => answerTo(question, number, skill, index));
  return {
    id: `hand-in-of-${number}`,
    assignment: { id: assignment.id, edition: assignment.edition, title: assignment.title },
    course: courseRevision(course),
    at: Date.UTC(2026, 10, 17 + (number % 4), 9, number % 60),
    name: nameOf(number),
    lessons: lessons.map(({ id, revision, required }) => {
      const scores = answers
        .filter(({ exercise }) => exercise.startsWith(`${id}/`))
        .map(({ first }) => first?.score ?? 0);
      const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
      const isDone = scores.length === required.length;
      return {
        lesson: id,
        revision,
        answered: scores.length,
        required: required.length,
        ...(scores.length > 0 && { firstTry: Math.round(mean * 1_000) / 1_000, latest: 1 }),
        ...(isDone && { completeOn: `2026-11-${17 + (number % 6)}` }),
      };
    }),
    answers,
    commitments: [],
    ...more,
  };
}

function answerTo(question: QuestionOutline, number: number, skill: number, index: number): HandedAnswer {
  const isRight = chance(number, index + 2) < skill - index * 0.01;
  const isSure = chance(number, index + 500) < 0.6;
  const first: HandedTry = {
    score: isRight ? 1 : 0,
    confidence: isSure ? 'sure' : 'guess',
    ...handed(question, number, isRight),
  };
  return { exercise: question.exercise, revision: question.revision, tries: 1 + (number % 2), first };
}

function handed({ kind, items, right }: QuestionOutline, number: number, isRight: boolean): HandedTry {
  if (kind === 'write') return { text: `Hello Sam,\nthank you for number ${number}. What changed since we spoke?` };
  const wrong = Object.keys(items).filter((id) => !right.includes(id));
  const option = isRight ? right[0] : wrong[number % Math.max(1, wrong.length)];
  if (kind === 'choice' && option) return { response: { option } };
  if (kind === 'multiple') return { response: { options: isRight ? right : [option] } };
  return kind === 'fill' ? { response: { typed: isRight ? 'the word' : `guess ${number % 3}` } } : {};
}

/** A browser of its own. */
export async function newSigner(): Promise<Signer> {
  const signer = await openSigner(crypto.subtle, {
    read: async () => undefined,
    keep: async (pair) => pair,
  });
  if (!signer) throw new Error('There is no WebCrypto to sign with.');
  return signer;
}

export const signed = async (handIn: HandIn, signer?: Signer): Promise<SignedHandIn> =>
  signHandIn(handIn, signer ?? (await newSigner()));

/** The whole address that a rep sends. Throws when the work is too much for a link. */
export async function linkOf(work: SignedHandIn, board: string): Promise<string> {
  const link = await handInLink(work, board.length + 1);
  if ('tooLarge' in link) throw new Error(`The link would have ${link.characters} characters.`);
  return `${board}#${link.payload}`;
}

export const fileOf = (work: SignedHandIn, name: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(handInFile(work)),
});
