import { expect, it } from 'vitest';
import { stampOf } from '../../../src/cli/build-site.ts';

it('What was built into a folder says nothing of another one of that name', () => {
  expect(stampOf('a/dist')).not.toBe(stampOf('b/dist'));
  expect(stampOf('./a/../a/dist/')).toBe(stampOf('a/dist'));
});
