import { expect, it } from 'vitest';
import { scopeIn } from '../../../../src/ui/review/scope-address.ts';

it.each([
  ['', { kind: 'due' }],
  ['?of=', { kind: 'due' }],
  ['?of=missed', { kind: 'missed' }],
  ['?of=more', { kind: 'more' }],
  ['?of=delight', { kind: 'module', module: 'delight' }],
  ['?utm=x', { kind: 'due' }],
])('The address %j asks for %j', (search, scope) => {
  expect(scopeIn(search)).toEqual(scope);
});
