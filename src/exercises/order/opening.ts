/** Enough of a step, in whole words, to tell it from the others inside of another sentence. */
export function opening(text: string): string {
  if (text.length <= MOST) return text.replace(/\.$/, '');
  const words = WHOLE_WORDS.exec(text)?.[0] ?? text.slice(0, MOST);
  return `${words.replace(/[,.;:]$/, '')}…`;
}

const MOST = 40;
const WHOLE_WORDS = /^.{1,40}(?=\s)/;
