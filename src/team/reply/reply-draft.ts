import { isReply, MOST_REPLY_LETTERS as MOST, type Reply } from '../../log/reply.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { isFields } from '../../primitives/field-checks.ts';
import { tooLong } from '../../primitives/too-long.ts';
import type { HandIn } from '../hand-in/hand-in.ts';

/** A reply while it is written: what the form holds, every letter as it was typed. */
export interface ReplyDraft {
  from: string;
  line: string;
  /** By the address of the exercise. */
  comments: Readonly<Record<string, string>>;
  /** Which criteria are met, by the address of the exercise and then by criterion. */
  criteria: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** Levels by row of the rubric. */
  rows: Readonly<Record<string, number>>;
  /** What is asked for once more: exercises or whole lessons. */
  again: readonly string[];
}

export const emptyReply = (from: string): ReplyDraft => ({
  from,
  line: '',
  comments: {},
  criteria: {},
  rows: {},
  again: [],
});

/** Whether there is anything in it that somebody else should read. */
export const hasWords = ({ line, comments, criteria, rows, again }: ReplyDraft): boolean =>
  line.trim() !== '' ||
  again.length > 0 ||
  Object.keys(rows).length > 0 ||
  Object.values(comments).some((comment) => comment.trim() !== '') ||
  Object.values(criteria).some((rated) => Object.keys(rated).length > 0);

/** Whether a value that was kept is a draft; what is not fit to be sent is told by the reader of replies. */
export const isReplyDraft = (value: unknown): value is ReplyDraft =>
  isFields(value) &&
  typeof value['from'] === 'string' &&
  typeof value['line'] === 'string' &&
  isMapOf(value['comments'], (entry) => typeof entry === 'string') &&
  isMapOf(value['criteria'], (entry) => isMapOf(entry, (met) => typeof met === 'boolean')) &&
  isMapOf(value['rows'], (entry) => typeof entry === 'number') &&
  Array.isArray(value['again']) &&
  value['again'].every((entry) => typeof entry === 'string');

const isMapOf = (value: unknown, isOne: (entry: unknown) => boolean): boolean =>
  isFields(value) && Object.values(value).every(isOne);

/** What is wrong with a draft, by the name of its field: `from`, `line`, or the address of an exercise. */
export function replyProblems(draft: ReplyDraft): ReadonlyMap<string, string> {
  const excess = [
    ['from', tooLong(draft.from.trim(), MOST.from)],
    ['line', tooLong(draft.line.trim(), MOST.line)],
    ...Object.entries(draft.comments).map(
      ([exercise, text]) => [exercise, tooLong(text.trim(), MOST.comment)] as const,
    ),
  ] as const;
  return new Map(excess.flatMap(([field, problem]) => (problem === undefined ? [] : [[field, problem] as const])));
}

export interface ReplyMaterial {
  /** UUID for the new reply. */
  id: string;
  /** 1 for the first reply to this hand-in. */
  edition: number;
  /** Milliseconds since 1970. */
  at: number;
  handIn: Pick<HandIn, 'id' | 'assignment' | 'answers'>;
}

/**
 * The reply that a draft makes: only what was written, in the order of the work. Undefined when it says nothing, or when the
 * work that it answers has names that no course has.
 */
export function buildReply(draft: ReplyDraft, { id, edition, at, handIn }: ReplyMaterial): Reply | undefined {
  const reply: Reply = {
    id,
    edition,
    handIn: handIn.id,
    assignment: { id: handIn.assignment.id, title: cleanText(handIn.assignment.title, MOST.title).text },
    at,
    from: cleanText(draft.from, MOST.from).text,
    line: cleanText(draft.line, MOST.line).text,
    answers: handIn.answers.flatMap(({ exercise }) => {
      const comment = cleanText(draft.comments[exercise] ?? '', MOST.comment, true).text;
      const criteria = draft.criteria[exercise] ?? {};
      const isRated = Object.keys(criteria).length > 0;
      if (comment === '' && !isRated) return [];
      return [{ exercise, ...(comment !== '' && { comment }), ...(isRated && { criteria }) }];
    }),
    rows: Object.entries(draft.rows).map(([row, level]) => ({ row, level })),
    again: draft.again,
  };
  return isReply(reply) ? reply : undefined;
}

/** What a reply that was sent before held, to write another one from. */
export const draftOf = ({ from, line, answers, rows, again }: Reply): ReplyDraft => ({
  from,
  line,
  comments: Object.fromEntries(answers.flatMap(({ exercise, comment }) => (comment ? [[exercise, comment]] : []))),
  criteria: Object.fromEntries(answers.flatMap(({ exercise, criteria }) => (criteria ? [[exercise, criteria]] : []))),
  rows: Object.fromEntries(rows.map(({ row, level }) => [row, level])),
  again,
});
