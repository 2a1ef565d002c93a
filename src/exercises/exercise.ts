import { z } from 'zod';
import type { Breach } from './breach.ts';
import type { OutlineParts } from './outline-parts.ts';
import * as registry from './registry.ts';

/** Each stands under its own name. */
const kinds = { ...registry } satisfies {
  readonly [K in keyof typeof registry]: { schema: { shape: { kind: z.ZodLiteral<K> } } };
};

type Schema = (typeof kinds)[keyof typeof kinds]['schema'];
const schemas = Object.values(kinds).map(({ schema }): Schema => schema);

export const exerciseSchema = z.discriminatedUnion('kind', schemas as [Schema, ...Schema[]]);
export type Exercise = z.output<typeof exerciseSchema>;

/** What is wrong inside an exercise that its schema can't see, as its kind judges it. */
export const breachesOf = (exercise: Exercise): Breach[] => kindOf(exercise).check(exercise);

/** What a hand-in and the team board show of an exercise. */
export const outlineOf = (exercise: Exercise): OutlineParts => ({
  items: {},
  targets: {},
  right: [],
  ...kindOf(exercise).outline(exercise),
});

/** Whether review asks it again. */
export const comesBack = (exercise: Exercise): boolean => kindOf(exercise).comesBack;

/** Whether it has a course of its own, as a talk does, and no right answer. */
export const isPractice = (exercise: Exercise): boolean => kindOf(exercise).form === 'practice';

interface AnyKind {
  form: 'question' | 'practice';
  comesBack: boolean;
  check: (exercise: Exercise) => Breach[];
  outline: (exercise: Exercise) => Partial<OutlineParts>;
}

/** An exercise and its kind belong together, which the compiler can't follow through an index. */
const kindOf = ({ kind }: Exercise): AnyKind => kinds[kind] as AnyKind;
