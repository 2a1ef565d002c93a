import { capital } from '../../../primitives/capital.ts';
import { figure } from '../../../primitives/count.ts';

/** How much of a lesson is no longer what was passed. */
export interface Changes {
  paragraphs: number;
  takenOut: number;
  changedQuestions: number;
  newQuestions: number;
  minutes: number;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const some = (number: number, one: string): string =>
  `${NUMBERS[number] ?? figure(number)} ${number === 1 ? one : `${one}s`}`;

/** "One paragraph and one question changed since you passed, about 2 minutes."; empty where nothing has. */
export function changesInWords(changes: Changes): string {
  const { paragraphs, takenOut, changedQuestions, newQuestions, minutes } = changes;
  const changed = [
    ...(paragraphs > 0 ? [some(paragraphs, 'paragraph')] : []),
    ...(changedQuestions > 0 ? [some(changedQuestions, 'question')] : []),
  ];
  const parts = [
    ...(changed.length > 0 ? [`${changed.join(' and ')} changed`] : []),
    ...(newQuestions > 0 ? [`${some(newQuestions, 'question')} ${newQuestions === 1 ? 'is' : 'are'} new`] : []),
    ...(takenOut > 0 ? [`${some(takenOut, 'paragraph')} ${takenOut === 1 ? 'was' : 'were'} removed`] : []),
  ];
  if (parts.length === 0) return '';
  const last = parts.slice(-1);
  const told = [parts.slice(0, -1).join(', '), ...last].filter(Boolean).join(' and ');
  return `${capital(told)} since you passed${lasting(minutes)}.`;
}

function lasting(minutes: number): string {
  if (minutes === 0) return '';
  return minutes === 1 ? ', about a minute' : `, about ${figure(minutes)} minutes`;
}

/** "The idea: 2 paragraphs changed, one was taken out" */
export function sectionInWords(changed: number, takenOut: number): string {
  const told = [
    ...(changed > 0 ? [`${some(changed, 'paragraph')} changed`] : []),
    ...(takenOut > 0 ? [`${some(takenOut, 'paragraph')} removed`] : []),
  ];
  return told.join(', ');
}
