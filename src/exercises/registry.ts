import { z } from 'zod';
import type { Breach } from './breach.ts';
import { check as checkChoice } from './choice/check.ts';
import { schema as choice } from './choice/schema.ts';
import { check as checkConversation } from './conversation/check.ts';
import { schema as conversation } from './conversation/schema.ts';
import { check as checkFill } from './fill/check.ts';
import { schema as fill } from './fill/schema.ts';
import { check as checkMatch } from './match/check.ts';
import { schema as match } from './match/schema.ts';
import { check as checkMultiple } from './multiple/check.ts';
import { schema as multiple } from './multiple/schema.ts';
import { check as checkNumber } from './number/check.ts';
import { schema as number } from './number/schema.ts';
import { check as checkOrder } from './order/check.ts';
import { schema as order } from './order/schema.ts';
import { check as checkRecall } from './recall/check.ts';
import { schema as recall } from './recall/schema.ts';
import { check as checkSort } from './sort/check.ts';
import { schema as sort } from './sort/schema.ts';
import { check as checkSpot } from './spot/check.ts';
import { schema as spot } from './spot/schema.ts';
import { check as checkWrite } from './write/check.ts';
import { schema as write } from './write/schema.ts';

export const exerciseSchema = z.discriminatedUnion('kind', [
  choice,
  conversation,
  fill,
  match,
  multiple,
  number,
  order,
  recall,
  sort,
  spot,
  write,
]);
export type Exercise = z.output<typeof exerciseSchema>;

type Kind = Exercise['kind'];

const checks: { readonly [K in Kind]: (exercise: Extract<Exercise, { kind: K }>) => Breach[] } = {
  choice: checkChoice,
  conversation: checkConversation,
  fill: checkFill,
  match: checkMatch,
  multiple: checkMultiple,
  number: checkNumber,
  order: checkOrder,
  recall: checkRecall,
  sort: checkSort,
  spot: checkSpot,
  write: checkWrite,
};

/** What is wrong inside an exercise that its schema can't see, as its kind judges it. */
export function breachesOf(exercise: Exercise): Breach[] {
  // An exercise and the check of its kind belong together, which the compiler can't follow through an index.
  const check = checks[exercise.kind] as (exercise: Exercise) => Breach[];
  return check(exercise);
}
