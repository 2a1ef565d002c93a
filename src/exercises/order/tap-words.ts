interface Tap {
  id: string;
  /** The steps that have a number after it, first to last. */
  now: readonly string[];
  /** How many steps there are. */
  all: number;
  textOf(id: string): string;
}

/** What a tap led to, for somebody who can't see it. */
export function afterTap({ id, now, all, textOf }: Tap): string {
  const number = now.indexOf(id) + 1;
  if (number === 0) return `${textOf(id)} has no number now.`;
  const last = now.at(-1) ?? id;
  return `${textOf(id)} is number ${number} of ${all}.${last === id ? '' : ` ${textOf(last)} goes last.`}`;
}
