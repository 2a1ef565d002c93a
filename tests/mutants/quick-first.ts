import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest 5 begins with the longest file. Nearly every mutant falls to a short one, and nothing more is run then. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

const SLOW = /(backup-laws|event-cache|indexed-db-log|qr-path)\.test\.ts$/;

function rankOf({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('races.test.ts')) return 3;
  if (SLOW.test(moduleId)) return 2;
  return moduleId.includes('/contract/') ? 1 : 0;
}
