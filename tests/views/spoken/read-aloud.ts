import { virtual } from '@guidepup/virtual-screen-reader';

/** Far more than any view says, so that a reader that goes round in a circle ends. */
const LONGEST = 3_000;

/** Left out, since no screen reader says them: where a paragraph begins and ends. */
const UNSAID = new Set(['paragraph', 'end of paragraph']);

/**
 * What a screen reader says of an element that has a role, and of all in it, from top to bottom: a line for each stop.
 * @throws Error if the reader comes to no end
 */
export async function readAloud(container: Element): Promise<string> {
  await virtual.start({ container });
  const lines: string[] = [];
  try {
    for (let step = 0; step < LONGEST; step++) {
      const phrase = oneLine(await virtual.lastSpokenPhrase());
      if (!UNSAID.has(phrase) && !repeatsLabel(phrase, lines.at(-1))) lines.push(phrase);
      // After its end it would begin anew.
      if (virtual.activeNode === container && phrase.startsWith('end of ')) return `${lines.join('\n')}\n`;
      await virtual.next();
    }
  } finally {
    await virtual.stop();
  }
  throw new Error(`The reader came to no end:\n${lines.slice(-30).join('\n')}`);
}

/** The label around a control has just been said as its name, and is passed over by those readers that we know. */
const repeatsLabel = (phrase: string, before: string | undefined): boolean =>
  /^(radio|checkbox), /.test(before ?? '') &&
  before?.split(', ').slice(1).join(', ').startsWith(phrase) === true &&
  virtual.activeNode?.parentElement?.closest('label') !== null;

const oneLine = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();
