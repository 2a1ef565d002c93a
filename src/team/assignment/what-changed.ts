import { spokenDay } from '../../primitives/calendar-day.ts';
import { type ResolvedAssignment, titleOf } from './resolve-assignment.ts';

/**
 * What reads differently in another edition of an assignment, as sentences; none when nothing does. `language` is a
 * BCP 47 tag.
 */
export function whatChanged(before: ResolvedAssignment, after: ResolvedAssignment, language: string): string[] {
  const [was, is] = [before.assignment, after.assignment];
  const day = (due: string | undefined): string | undefined => due && spokenDay(due, language);
  return [
    ...(is.title === was.title ? [] : [`It is called “${is.title}” now, and was called “${was.title}”.`]),
    ...(is.from === was.from ? [] : [is.from === '' ? 'It names nobody who asks.' : `It comes from ${is.from} now.`]),
    ...valueChange(day(was.due), day(is.due), { name: 'due day', is: 'It is due on' }),
    ...valueChange(was.passMark, is.passMark, { name: 'pass mark', is: 'The pass mark is', unit: ' %' }),
    ...(is.note === was.note ? [] : [is.note === '' ? 'The note was taken out.' : 'The note is another one.']),
    ...lessonChanges(before, after),
  ];
}

function valueChange(
  was: string | number | undefined,
  is: string | number | undefined,
  words: { name: string; is: string; unit?: string },
): string[] {
  if (was === is) return [];
  const { unit = '' } = words;
  if (is === undefined) return [`It has no ${words.name} any more.`];
  return [`${words.is} ${is}${unit} now${was === undefined ? '' : `, and was ${was}${unit}`}.`];
}

function lessonChanges(before: ResolvedAssignment, after: ResolvedAssignment): string[] {
  const [were, are] = [before.references, after.references];
  const titles = ({ lessons }: ResolvedAssignment, references: readonly string[], others: readonly string[]) =>
    lessons
      .filter((_lesson, index) => !others.includes(references[index] ?? ''))
      .map((lesson) => `“${titleOf(lesson)}”`)
      .join(', ');
  const [added, gone] = [titles(after, are, were), titles(before, were, are)];
  const isMoved = added === '' && gone === '' && were.join(' ') !== are.join(' ');
  return [
    ...(added === '' ? [] : [`New in it: ${added}.`]),
    ...(gone === '' ? [] : [`No longer in it: ${gone}.`]),
    ...(isMoved ? ['Its lessons are in another order.'] : []),
  ];
}
