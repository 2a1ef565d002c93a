import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { serveCompressed } from '../bench/compressing-server.ts';
import { largestLesson } from '../bench/measure.ts';
import { ceilings } from '../bench/weight/ceilings.ts';
import { partsOf } from '../bench/weight/parts.ts';
import { type Weight, weigh } from '../bench/weight/weigh.ts';
import { sites } from '../sites.ts';

/**
 * `npm run budgets`: what the largest lesson of the course weighs. Each part has a ceiling of its own
 * (`bench/weight/ceilings.ts`), so that a failure names the part that grew.
 */

const { out, base } = sites.course;

async function weighLargest(browser: Browser): Promise<{ lesson: string; weight: Weight }> {
  const lesson = largestLesson(out);
  const site = await serveCompressed(out, base);
  try {
    return { lesson, weight: await weigh(browser, `${site.url}lessons/${lesson}/`) };
  } finally {
    site.server.close();
  }
}

test('the largest lesson keeps to its budgets, part by part', async ({ browser }) => {
  const { lesson, weight } = await weighLargest(browser);
  const html = partsOf(readFileSync(join(out, 'lessons', lesson, 'index.html'), 'utf8'));
  const { untouched, live, files, layoutShift } = weight;
  const loaded = live.bytes.script + live.bytes.other;
  const figures: Record<string, number> = {
    'requests before a touch': untouched.requests,
    'script before a touch': untouched.bytes.script + untouched.bytes.other,
    'layout shift': layoutShift,
    'the page': live.bytes.html,
    ...Object.fromEntries(Object.entries(html).map(([name, bytes]) => [`the page: ${name}`, bytes])),
    'script once all is live': loaded,
    ...Object.fromEntries(
      [...files].filter(([name]) => name.endsWith('.js')).map(([name, bytes]) => [`script: ${name}`, bytes]),
    ),
    // All other styles stand in the page. These come last, and nothing on a screen waits for them.
    'styles for paper': live.bytes.style,
    'everything but fonts and paper': live.bytes.html + live.bytes.image + loaded,
  };
  const table = Object.entries(figures).map(([name, figure]) => {
    const ceiling = ceilings[name] ?? 0;
    return { name, figure, ceiling, isOver: figure > ceiling };
  });
  console.log(
    [`${lesson}, in bytes:`, ...table.map(({ name, figure, ceiling }) => `  ${name}: ${figure} of ${ceiling}`)].join(
      '\n',
    ),
  );
  expect(
    table.filter(({ isOver }) => isOver).map(({ name, figure, ceiling }) => `${name}: ${figure}, more than ${ceiling}`),
  ).toEqual([]);
});
