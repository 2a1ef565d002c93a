import { count } from '../../primitives/count.ts';
import type { AssignableCourse } from '../assignment/course-outline.ts';
import type { HandedAnswer } from '../hand-in/hand-in.ts';
import type { QuestionOutline } from '../hand-in/question-outline.ts';
import { isSelfRated } from '../hand-in/response-words.ts';
import { type BoardAssignment, personOf } from './board-assignments.ts';
import { looseName } from './person-names.ts';
import { statusWords } from './team-columns.ts';
import { teamTable } from './team-table.ts';

/**
 * How somebody's first tries went, in one sentence: "3 of 8 right on the first try, 5 sure but wrong." What people rate
 * themselves is left out of it. Empty where no scores were shared.
 */
export function answersInWords(answers: readonly HandedAnswer[], questions: readonly QuestionOutline[]): string {
  const outlines = new Map(questions.map((question) => [question.exercise, question]));
  const graded = answers.filter(
    ({ exercise, first }) => first?.score !== undefined && !isSelfRated(outlines.get(exercise)),
  );
  if (graded.length === 0) return '';
  const right = graded.filter(({ first }) => first?.score === 1).length;
  const sure = graded.filter(({ first }) => first?.confidence === 'sure' && (first.score ?? 0) < 0.5).length;
  return `${right} of ${count(graded.length, 'question')} right on the first try${sure > 0 ? `, ${sure} sure but wrong` : ''}.`;
}

/** An assignment as it stands with one person. */
export interface PersonAssignment {
  id: string;
  title: string;
  /** "1 lesson left, overdue". */
  words: string;
}

/** All assignments for which this person is expected or handed in, newest first. `today` is a day as YYYY-MM-DD. */
export const assignmentsOfPerson = (
  person: string,
  boards: readonly BoardAssignment[],
  course: AssignableCourse,
  today: string,
): PersonAssignment[] =>
  boards.flatMap((board) => {
    // Of the one person alone: a table of a thousand would take as long for each assignment.
    const one = {
      ...board,
      handIns: board.handIns.filter((handIn) => personOf(handIn) === person),
      roster: board.roster.filter(({ name }) => looseName(name) === person),
    };
    const [row] = teamTable(one, course, today).rows;
    return row ? [{ id: board.assignment.id, title: board.assignment.title, words: statusWords(row) }] : [];
  });
