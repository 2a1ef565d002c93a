import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from './person.ts';

/** What was played, for the table at the end. */
export interface MonthLog {
  /** Plays a step. An error in it names the step. */
  step<Result>(name: string, play: () => Promise<Result>): Promise<Result>;
  /** Keeps a picture of what somebody sees, where pictures were asked for. */
  picture(person: Person, name: string): Promise<void>;
  /** Notes how long a link came out. */
  link(kind: string, link: string): string;
  /** Notes how many taps a piece of work took. */
  taps(what: string, count: number): void;
  steps: { name: string; millis: number }[];
  links: Map<string, number[]>;
  tapped: Map<string, number>;
}

export function newMonthLog(pictures: string | undefined): MonthLog {
  const steps: MonthLog['steps'] = [];
  const links: MonthLog['links'] = new Map();
  const tapped: MonthLog['tapped'] = new Map();
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  return {
    steps,
    links,
    tapped,
    async step(name, play) {
      const start = performance.now();
      try {
        return await play();
      } catch (error) {
        throw new Error(`“${name}” failed: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      } finally {
        steps.push({ name, millis: performance.now() - start });
      }
    },
    async picture({ page }, name) {
      if (pictures === undefined) return;
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.screenshot({ path: join(pictures, `${name}-dark.png`), fullPage: true });
      await page.emulateMedia({ colorScheme: 'light' });
    },
    link(kind, link) {
      links.set(kind, [...(links.get(kind) ?? []), link.length]);
      return link;
    },
    taps: (what, count) => void tapped.set(what, count),
  };
}

/** What was played as Markdown: the steps, the taps, the links. */
export function reportOf({ steps, links, tapped }: MonthLog): string {
  return [
    '| Step | Time |',
    '| --- | ---: |',
    ...steps.map(({ name, millis }) => `| ${name} | ${(millis / 1000).toFixed(1)} s |`),
    '',
    '| Work | Taps |',
    '| --- | ---: |',
    ...[...tapped].map(([what, count]) => `| ${what} | ${count} |`),
    '',
    '| Link | Made | Shortest | Longest |',
    '| --- | ---: | ---: | ---: |',
    ...[...links].map(([kind, all]) => `| ${kind} | ${all.length} | ${Math.min(...all)} | ${Math.max(...all)} |`),
  ].join('\n');
}
