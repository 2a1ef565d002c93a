import { z } from 'zod';
import { schema as choice } from './choice/schema.ts';
import { schema as conversation } from './conversation/schema.ts';
import { schema as fill } from './fill/schema.ts';
import { schema as match } from './match/schema.ts';
import { schema as multiple } from './multiple/schema.ts';
import { schema as number } from './number/schema.ts';
import { schema as order } from './order/schema.ts';
import { schema as recall } from './recall/schema.ts';
import { schema as sort } from './sort/schema.ts';
import { schema as spot } from './spot/schema.ts';
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
