import type { ReviewScope } from '../../projections/review/queue.ts';

/** What the address of the review page asks for: `?of=missed`, `?of=more`, `?of=<module>`; what is due without it. */
export function scopeIn(search: string): ReviewScope {
  const of = new URLSearchParams(search).get('of');
  if (of === null || of === '') return { kind: 'due' };
  return of === 'missed' || of === 'more' ? { kind: of } : { kind: 'module', module: of };
}
