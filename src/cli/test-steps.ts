import { findBrowser } from './browser.ts';
import { findEngines } from './engines.ts';
import { type Runner, runnerOf } from './test-parts.ts';
import {
  type Asked,
  buildSites,
  type Output,
  runFormat,
  runPlaywright,
  runTypes,
  runVitest,
  type Tally,
} from './test-programs.ts';
import type { Selection } from './test-selection.ts';

interface Step {
  title: string;
  run: (output: Output) => Promise<Tally>;
}

/**
 * Runs what is asked for. Most machines have two cores and most of the programs use one, so some run beside others:
 * types and sites after each other, since both write into the folder where Astro keeps what it generates, and the rest
 * meanwhile. Journeys come last and alone, since they wait for pages.
 * @param allFiles every test file; what is asked for whole needs no list of names
 */
export async function runSelection(selection: Selection, allFiles: readonly string[]): Promise<Tally[]> {
  const { checks } = selection;
  const [node, browser, sites, engines] = (['node', 'browser', 'sites', 'engines'] as const).map((of) =>
    askedOf(of, selection, allFiles),
  );
  const chromium = once(() => findBrowser('tests'));
  let areBuilt = true;
  const build = async (output: Output): Promise<Tally> => {
    const tally = await buildSites(output);
    areBuilt = tally.failed === 0;
    return tally;
  };
  const front: Step[] = [
    ...(checks.includes('format') ? [{ title: 'Format and lint', run: runFormat }] : []),
    ...(node ? [{ title: 'Tests in Node', run: () => runVitest('vitest', node) }] : []),
    ...(browser ? [{ title: 'Tests in a browser', run: () => inBrowser(chromium, 'views', browser) }] : []),
  ];
  const beside: Step[] = [
    ...(checks.includes('types') ? [{ title: 'Types', run: runTypes }] : []),
    ...(sites || engines ? [{ title: 'Building the sites', run: build }] : []),
    ...(engines ? [{ title: 'Other browsers', run: getEngines }] : []),
  ];
  const tallies = await runBeside(front, beside);
  if (!areBuilt) return tallies;
  const journeys: Step[] = [
    ...(sites ? [{ title: 'End to end', run: () => inBrowser(chromium, 'e2e', sites) }] : []),
    ...(engines
      ? [{ title: 'In every browser', run: () => inEveryBrowser(chromium, engines, sites !== undefined) }]
      : []),
  ];
  return [...tallies, ...(await runBeside(journeys, []))];
}

const others = once(() => findEngines(console.log));

/** Gets the other browsers while there is time. That is no test; one that can’t be had is told, and nothing is failed. */
async function getEngines(output: Output): Promise<Tally> {
  const { leftOut } = await others();
  if (output !== 'terminal') output.push(...leftOut.map((sentence) => `${sentence}\n`));
  return { passed: 0, failed: 0 };
}

/** What a runner has to do, if anything. */
function askedOf(runner: Runner, { files, phrases }: Selection, allFiles: readonly string[]): Asked | undefined {
  const isOurs = (file: string): boolean => runnerOf(file) === runner;
  const ours = files.filter(isOurs);
  if (ours.length === 0) return undefined;
  return { files: ours.length === allFiles.filter(isOurs).length ? [] : ours, phrases };
}

type BrowserPart = 'views' | 'e2e';

async function inBrowser(chromium: () => Promise<string>, part: BrowserPart, asked: Asked): Promise<Tally> {
  try {
    const env = { CHROME_PATH: await chromium() };
    return part === 'views' ? await runVitest('vitest.browser', asked, env) : await runPlaywright(asked, env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** Chromium is left out where the journeys end to end, which are its own, have just been made in it. */
async function inEveryBrowser(chromium: () => Promise<string>, asked: Asked, isTried: boolean): Promise<Tally> {
  const { env } = await others();
  return runVitest('vitest.engines', asked, { ...env, CHROME_PATH: isTried ? '' : await chromium() });
}

/** Runs steps one after the other, and others meanwhile, which are heard between them. */
async function runBeside(steps: readonly Step[], others: readonly Step[]): Promise<Tally[]> {
  const [front, aside] = steps.length > 0 ? [steps, others] : [others, []];
  const tallies: Tally[] = [];
  const unheard: string[] = [];
  const hear = (): void => {
    for (const text of unheard.splice(0)) process.stdout.write(text);
  };
  const meanwhile = (async (): Promise<void> => {
    for (const { title, run } of aside) {
      const output: string[] = [];
      tallies.push(await run(output));
      unheard.push(headed(title), ...output);
    }
  })();
  for (const { title, run } of front) {
    hear();
    process.stdout.write(headed(title));
    tallies.push(await run('terminal'));
  }
  await meanwhile;
  hear();
  return tallies;
}

const headed = (title: string): string => `\n— ${title}\n`;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
