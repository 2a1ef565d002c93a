import type { z } from 'zod';
import type { Breach } from './breach.ts';
import type { OutlineParts } from './outline-parts.ts';
import type { Reading } from './reading.ts';

/** A schema of one kind, told by the literal in its field `kind`. */
export type KindSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** All of a kind that a build knows. Its `View.tsx` and its `style.css` are found by the folder, by name. */
export interface Definition<S extends KindSchema> {
  /** What `View.tsx` exports: a `Kind` or a `PracticeKind`. */
  form: 'question' | 'practice';
  /** Whether review asks it again; not what takes minutes. */
  comesBack: boolean;
  schema: S;
  /** What is wrong inside an exercise that the schema can't see. */
  check: (exercise: z.output<S>) => Breach[];
  /** What a hand-in and the team board show of an exercise; what is left out is empty. */
  outline: (exercise: z.output<S>) => Partial<OutlineParts>;
  /** How a hand-in and the team board read a response. */
  reading: Reading;
}

/** A kind of exercise; the compiler says which part of it is missing or does not fit its schema. */
export const defineKind = <S extends KindSchema>(definition: Definition<S>): Definition<S> => definition;
