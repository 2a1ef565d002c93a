import { expect } from 'vitest';
import type { Locator } from '../locate.ts';
import { listen } from './live-regions.ts';
import { readAloud } from './read-aloud.ts';

/** The transcript of a view through its states, which is kept in `tests/golden/spoken/`. */
export class GoldenTranscript {
  readonly #name: string;
  readonly #parts: string[] = [];
  readonly #heard = listen();

  constructor(name: string) {
    this.#name = name;
  }

  /** Reads it as it stands now. Nothing may have been said by itself since the last act, on load least of all. */
  async read(state: string, root: Locator): Promise<void> {
    expect(this.#heard(), `said by itself before “${state}”`).toEqual([]);
    this.#parts.push(`# ${state}\n\n${await readAloud(root.element())}`);
  }

  /**
   * Does what is to be said once, or what moves the focus and is told by that alone.
   * @param until holds as soon as the page is done with it
   */
  async act(title: string, says: 'once' | 'nothing', act: () => Promise<unknown>, until: () => Promise<unknown>) {
    this.#heard();
    await act();
    await until();
    const said: string[] = [];
    if (says === 'once') await expect.poll(() => said.push(...this.#heard()), `“${title}” is said`).toBeGreaterThan(0);
    await new Promise(requestAnimationFrame);
    said.push(...this.#heard());
    expect(said, `what “${title}” says`).toEqual(says === 'once' ? said.slice(0, 1) : []);
    this.#parts.push(`> ${title}\n> ${said[0] ? `Said at once: ${said[0]}` : `The focus tells: ${focused()}`}\n`);
  }

  /** That all that was read is what the file has. `-u` writes the file anew; read it aloud before you keep it. */
  compare(): Promise<void> {
    return expect(this.#parts.join('\n')).toMatchFileSnapshot(`../../golden/spoken/${this.#name}.txt`);
  }
}

/** What has the focus, in a few words: the whole of it is read where it stands. */
function focused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing';
  return `${element.localName} ${(element.textContent || element.getAttribute('aria-label')) ?? ''}`
    .trim()
    .slice(0, 80);
}
