interface Tap {
  id: string;
  /** The steps that have a number after it, first to last. */
  now: readonly string[];
  /** How many steps there are. */
  all: number;
  /** Its words, as they stand in a sentence. */
  nameOf(id: string): string;
}

/** What a tap led to, for somebody who can't see it. */
export function afterTap({ id, now, all, nameOf }: Tap): string {
  const number = now.indexOf(id) + 1;
  if (number === 0) return `${nameOf(id)} has no number now.`;
  const last = now.at(-1) ?? id;
  return `${nameOf(id)} is number ${number} of ${all}.${last === id ? '' : ` ${nameOf(last)} goes last.`}`;
}
