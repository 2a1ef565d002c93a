import type { Page } from '../page-test.ts';
import { type Finding, glance, lookOver } from './look-over.ts';
import { focusProblem, hear, heard, untilTold } from './told.ts';

/** A way through a page, with all that somebody does there and the states that come of it. */
export interface Scene {
  name: string;
  play(stage: Stage): Promise<void>;
}

/** Whether a screen reader is told what came of an act: once, not at all, or only where there is something to tell. */
type Telling = 'told' | 'silent' | 'if anything';

/** Longer than any pause before an announcement, on however busy a machine. */
const PATIENCE_MILLIS = 15_000;

/** A page on which a scene is played, and what was found wrong on the way. */
export class Stage {
  readonly page: Page;
  readonly findings: Finding[] = [];
  #act: { what: string; telling: Telling } | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** Does something, by keyboard where it can be, and sees where the focus is then and what was told. */
  async act(what: string, action: () => Promise<unknown>, telling: Telling = 'silent'): Promise<void> {
    await this.end();
    await hear(this.page);
    this.#act = { what, telling };
    await action();
    if (telling === 'told') await untilTold(this.page, PATIENCE_MILLIS);
    const problem = await focusProblem(this.page);
    if (problem !== undefined) this.findings.push({ check: 'focus after an act', found: `${what}: ${problem}` });
  }

  /** Looks over the page in a state: all of it, or what can be seen without a key and in a moment. */
  async look(state: string, how: 'all of it' | 'a glance' = 'all of it'): Promise<void> {
    await this.end();
    const found = await (how === 'a glance' ? glance(this.page) : lookOver(this.page));
    this.findings.push(...found.map((finding) => ({ ...finding, found: `${state}: ${finding.found}` })));
  }

  /** Counts what was told of the last act, as late as possible, so that what comes twice has come. */
  async end(): Promise<void> {
    if (!this.#act) return;
    const { what, telling } = this.#act;
    this.#act = undefined;
    const told = await heard(this.page);
    const say = (found: string): void =>
      void this.findings.push({ check: 'announcements', found: `${what}: ${found}` });
    if (told.length > 1) say(`told ${told.length} times: ${told.join(' | ')}`);
    if (told.length === 0 && telling === 'told') say('not told');
    if (told.length > 0 && telling === 'silent') say(`told without need: ${told.join(' | ')}`);
  }
}
