import type { z } from 'zod';

/** A check for lists of things with ids: answers are stored by them, so each needs its own. */
export function uniqueIds(list: readonly { id: string }[], context: z.core.ParsePayload<unknown>, path: string): void {
  for (const [index, { id }] of list.entries()) {
    if (list.findIndex((other) => other.id === id) === index) continue;
    context.issues.push({
      code: 'custom',
      input: id,
      path: [path, index, 'id'],
      message: 'must be an id of its own; another one in this list has it already',
    });
  }
}
