import { shortDay, type Today } from '../../../primitives/calendar-day.ts';
import { count } from '../../../primitives/count.ts';
import type { CommitmentState } from '../../../projections/commitments.ts';
import type { LessonEnd, SecondLook } from '../../../projections/lesson-end.ts';

/** "4 of 5 questions right on the first try, 1 sure but wrong."; empty where none was answered. */
export function resultWords({ questions, right, sureButWrong }: Omit<LessonEnd, 'secondLook'>): string {
  if (questions === 0) return '';
  if (right === questions)
    return questions === 1 ? 'Right on the first try.' : `All ${questions} questions right on the first try.`;
  return `${right} of ${count(questions, 'question')} right on the first try${sureButWrong > 0 ? `, ${sureButWrong} sure but wrong` : ''}.`;
}

/** The same with the time that it took, where that is known, in milliseconds. */
export function endWords(end: LessonEnd, millis: number | undefined): string {
  const minutes = Math.max(1, Math.round((millis ?? 0) / 60_000));
  const time = millis === undefined ? '' : `Done in ${count(minutes, 'minute')}.`;
  return [time, resultWords(end)].filter(Boolean).join(' ');
}

export const lookWords: Readonly<Record<SecondLook['why'], string>> = {
  'sure-wrong': 'You were sure.',
  wrong: 'You missed it.',
  'weak-practice': 'Worth another go.',
  hint: 'You needed the hint.',
};

/** When questions come back for review. `days` are those on which they do, as YYYY-MM-DD. */
export function backWords(days: readonly string[], day: Today): string {
  const due = days.filter((each) => each <= day.today).length;
  if (due > 0) return `${count(due, 'question is', 'questions are')} back for review today`;
  const first = days.reduce((a, b) => (a < b ? a : b), '9999');
  if (days.length === 0) return '';
  return days.length === 1
    ? `1 question comes back for review on ${shortDay(first, day)}`
    : `${days.length} questions come back for review, starting ${shortDay(first, day)}`;
}

/** The plan for a call that the lesson asks for; `planned` is its day, undefined where there is no plan. */
export function planWords(planned: { day: string; state: CommitmentState } | undefined, day: Today): string {
  switch (planned?.state) {
    case 'planned':
      return `Planned for ${shortDay(planned.day, day)}`;
    case 'due':
      return 'Your call: did it come up?';
    case 'came-up':
      return 'Done on a real call';
    default:
      return 'Plan it for your next call';
  }
}
