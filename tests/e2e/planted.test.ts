import { allDefects } from '../defects/all-defects.ts';
import { caughtBy } from '../defects/caught-by.ts';
import { expect, test } from './page-test.ts';

/** One defect of each class, so that the checks can’t go blind; `npm run defects` plants all of them. */
const SAMPLE = [
  'The page does not say its language',
  'The options have no question as their name',
  'What came of an answer is shown and not told',
  'A sheet closes, and the focus falls to the top of the page',
  'Nobody sees where the focus is',
  'In forced colors nobody sees how sure one said to be',
  'A button cuts off its text when it is large',
];

for (const name of SAMPLE) {
  test(`the checks catch it when it is planted: ${name.toLowerCase()}`, async ({ browser }) => {
    test.slow();
    const defect = allDefects.find((one) => one.name === name);
    if (!defect) throw new Error(`There is no defect “${name}”.`);
    const { isPlanted, findings } = await caughtBy(defect, browser);
    expect(isPlanted).toBe(true);
    expect(findings.filter(({ check }) => check !== 'the way there')).not.toEqual([]);
  });
}
