import { expect, test } from '@playwright/test';
import { allDefects } from './all-defects.ts';
import { caughtBy } from './caught-by.ts';

/** Each defect by itself: planted, looked for, and named with what caught it. `npm run defects` makes a table of it. */
for (const defect of allDefects) {
  test(defect.name, async ({ browser }, { annotations }) => {
    const { isPlanted, findings } = await caughtBy(defect, browser);
    annotations.push(
      { type: 'criterion', description: defect.criterion },
      { type: 'scene', description: defect.scene },
    );
    const checks = [...new Set(findings.map(({ check }) => check))];
    annotations.push(
      { type: 'caught by', description: checks.join(', ') },
      { type: 'found', description: findings[0]?.found ?? '' },
    );
    expect(isPlanted, 'it was planted').toBe(true);
    expect(findings, 'it was caught').not.toEqual([]);
  });
}
