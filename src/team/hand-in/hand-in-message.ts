import type { HandIn } from './hand-in.ts';

/** The words with which a rep sends work. Plain text, to copy or to hand to a mail program. */
export interface HandInMessage {
  subject: string;
  email: string;
}

/** `from` is who asked, as they typed it. The work travels as a link, or as a file of this name beside the words. */
export function handInMessage(
  { assignment: { title }, name }: Pick<HandIn, 'assignment' | 'name'>,
  from: string,
  work: { link: string } | { file: string },
): HandInMessage {
  const paragraphs = [
    from === '' ? 'Hello,' : `Hi ${from},`,
    `Here’s my work on “${title}”.`,
    'link' in work
      ? `Open it on your team board, or paste this whole email there:\n${work.link}`
      : `It’s in the attached file, ${work.file}. Drop the file on your team board.`,
    name ?? '',
  ];
  return {
    subject: name === undefined ? `Work on “${title}”` : `Work on “${title}” from ${name}`,
    email: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
  };
}
