import type { Page } from '@playwright/test';

/** The longest task of any page's main thread, in milliseconds: by the clock, and what the processor gave to one. */
export interface LongestTask {
  wall: number;
  processor: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock, and of the processor. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', '__metadata'];

/**
 * Watches all pages of a browser, of which `page` is one, from now on; what it gives ends that. A task that waits for its turn
 * on a machine with other work is long by the clock and short for the processor, so that only the latter can be held to a limit.
 */
export async function watchTasks(page: Page): Promise<() => Promise<LongestTask>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return longestIn(events);
  };
}

function longestIn(events: readonly TraceEvent[]): LongestTask {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && isMain(args)).map(thread));
  const tasks = events.filter((event) => event.name === 'RunTask' && mains.has(thread(event)));
  if (tasks.length === 0) throw new Error('The browser told of no task. Look up how this one names them in a trace.');
  return {
    wall: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    processor: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

const isMain = ({ name }: TraceEvent['args']): boolean => name === 'CrRendererMain';
