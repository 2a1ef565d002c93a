/** Enough of a step to tell it from the others inside of another sentence. */
export function opening(text: string, most = 40): string {
  if (text.length <= most) return text.replace(/\.$/, '');
  const words = text.slice(0, most);
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), most / 2)).replace(/[\s,.;:]+$/, '')}…`;
}
