import { z } from 'zod';
import { schema as choice } from './choice/schema.ts';
import { schema as fill } from './fill/schema.ts';
import { schema as multiple } from './multiple/schema.ts';
import { schema as number } from './number/schema.ts';

export const exerciseSchema = z.discriminatedUnion('kind', [choice, fill, multiple, number]);
export type Exercise = z.output<typeof exerciseSchema>;
