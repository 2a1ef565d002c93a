import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** How many of a hundred defects the checks must catch. */
const LEAST = 95;

interface Row {
  name: string;
  criterion: string;
  scene: string;
  caughtBy: string;
  found: string;
  isCaught: boolean;
}

/** Prints each defect with what caught it, and fails when too many were missed. */
export default class TableReporter implements Reporter {
  readonly #rows = new Map<string, Row>();

  onTestEnd({ title }: TestCase, { annotations, status, error }: TestResult): void {
    const noted = (type: string): string => annotations.find((one) => one.type === type)?.description ?? '';
    const isCaught = status === 'passed';
    const [problem = ''] = (error?.message ?? '').split('\n');
    this.#rows.set(title, {
      name: title,
      criterion: noted('criterion'),
      scene: noted('scene'),
      caughtBy: isCaught ? noted('caught by') : `missed (${problem})`,
      found: noted('found').slice(0, 90),
      isCaught,
    });
    console.log(`${isCaught ? 'caught' : 'MISSED'}: ${title}`);
  }

  async onEnd(): Promise<{ status: 'passed' | 'failed' }> {
    const rows = [...this.#rows.values()].toSorted((a, b) =>
      a.criterion.localeCompare(b.criterion, 'en', { numeric: true }),
    );
    const caught = rows.filter(({ isCaught }) => isCaught).length;
    const lines = rows.map((row) => line([row.name, row.criterion, row.scene, row.caughtBy, row.found]));
    const heads = [
      line(['Defect', 'WCAG', 'Where', 'Caught by', 'First of what it says']),
      '| --- | --- | --- | --- | --- |',
    ];
    console.log(`\n${[...heads, ...lines].join('\n')}\n`);
    console.log(`${caught} of ${rows.length} defects caught; at least ${LEAST} of a hundred must be.`);
    const enough = rows.length > 0 && caught * 100 >= LEAST * rows.length;
    return { status: enough ? 'passed' : 'failed' };
  }
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
