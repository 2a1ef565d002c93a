import { cleanText } from '../primitives/clean-text.ts';
import { MOST_REPLY_LETTERS as MOST, type Reply } from './reply.ts';

/** A reply as it can be shown: it may have come by a backup or a link in which nobody cleaned it. */
export const shownReply = (reply: Reply): Reply => ({
  ...reply,
  assignment: { ...reply.assignment, title: cleanText(reply.assignment.title, MOST.title).text || 'Untitled' },
  from: cleanText(reply.from, MOST.from).text,
  line: cleanText(reply.line, MOST.line).text,
  answers: reply.answers.map(({ comment, ...answer }) => {
    const text = cleanText(comment ?? '', MOST.comment, true).text;
    return text === '' ? answer : { ...answer, comment: text };
  }),
});
