import { virtual } from '@guidepup/virtual-screen-reader';

/** Far more than any view says, so that a reader that goes round in a circle ends. */
const LONGEST = 3_000;

/** What readers leave out by themselves: paragraphs, stress, and where an item of a list ends. */
const UNSAID =
  /^(end of )?(paragraph|strong|emphasis|code|mark|superscript|term|definition)$|^end of (listitem|button|link)/;

/**
 * What a screen reader says of an element that has a role, and of all in it, from top to bottom: a line for each stop.
 * @throws Error if the reader comes to no end
 */
export async function readAloud(container: Element): Promise<string> {
  await virtual.start({ container });
  const said = new Transcript();
  try {
    for (let step = 0; step < LONGEST; step++) {
      const phrase = oneLine(await virtual.lastSpokenPhrase());
      const node = virtual.activeNode;
      said.add(phrase, node);
      // After its end it would begin anew.
      if (node === container && phrase.startsWith('end of ')) return said.text;
      await virtual.next();
    }
  } finally {
    await virtual.stop();
  }
  throw new Error(`The reader came to no end:\n${said.text.slice(-2_000)}`);
}

/** What was said, as far as people hear it. */
class Transcript {
  readonly #lines: string[] = [];
  #block: Element | null = null;

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  add(phrase: string, node: Node | null): void {
    if (phrase === '' || UNSAID.test(phrase) || isInsideControl(node) || !isShown(node)) return;
    const block = node instanceof Text ? blockOf(node) : null;
    if (block && block === this.#block) this.#lines.push(joined(this.#lines.pop() ?? '', phrase));
    else this.#lines.push(inShort(asItIs(phrase, node)));
    this.#block = block;
  }
}

/** Version 0.33.0 reads what is folded away in `<details>`, what is for browsers without scripts, and the parts of a picture as well. */
const isShown = (node: Node | null): boolean => {
  const element = node instanceof Element ? node : node?.parentElement;
  if (element?.closest('noscript') || element?.parentElement?.closest('[role="img"]')) return false;
  const folded = element?.parentElement?.closest('details:not([open])');
  return !folded || element?.closest('summary') !== null;
};

/** Words in one line of a page are said in one breath. */
const joined = (before: string, after: string): string =>
  `${before}${/^[:.,;?!”]/.test(after) || before.endsWith('“') ? '' : ' '}${after}`;

const blockOf = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
  return element;
};

/** The words of a control, or of its label, are its name, which has just been said. */
const isInsideControl = (node: Node | null): boolean => {
  const control = node?.parentElement?.closest('button, a, label, summary');
  if (control instanceof HTMLLabelElement) return node instanceof Text && control.control !== null;
  return control != null;
};

/** Version 0.33.0 reads whether something is ticked from its HTML, and not from what has been done since. */
const asItIs = (phrase: string, node: Node | null): string =>
  node instanceof HTMLInputElement && node.checked ? phrase.replace('not checked', 'checked') : phrase;

const inShort = (phrase: string): string =>
  phrase.replace(/(, level \d+)?, position (\d+), set size (\d+)/, ', $2 of $3');

const oneLine = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();
