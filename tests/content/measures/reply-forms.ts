import type { TellItem } from './tell-items.ts';

const FORMS: Readonly<Record<string, RegExp>> = {
  'a question mark': /\?/,
  'a figure': /\d/,
  '“I” or “we”': /\b(i|we|i['’]m|i['’]ll|i['’]d|i['’]ve|my|our)\b/i,
  '“you”': /\byou\b/i,
};

export interface FormShare {
  form: string;
  /** The share of the best replies of talks that have it, and of the others. */
  best: number;
  others: number;
}

/** How common a form is among the best replies of talks, and among the others. */
export function formShares(items: readonly TellItem[]): FormShare[] {
  const replies = items.filter(({ kind }) => kind === 'talk').flatMap(({ options }) => options);
  const shareOf = (pattern: RegExp, right: boolean): number => {
    const some = replies.filter((reply) => reply.right === right);
    return some.length === 0 ? 0 : some.filter(({ text }) => pattern.test(text)).length / some.length;
  };
  return Object.entries(FORMS).map(([form, pattern]) => ({
    form,
    best: shareOf(pattern, true),
    others: shareOf(pattern, false),
  }));
}
