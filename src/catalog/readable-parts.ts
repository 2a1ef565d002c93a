import type { z } from 'zod';
import { type Exercise, exerciseSchema } from '../exercises/exercise.ts';
import { correctedId } from './corrected-id.ts';
import { type LessonFacts, lessonSchema } from './schemas/lesson.ts';
import { type ModuleFacts, moduleSchema } from './schemas/module.ts';

/** A file that is wrong in part, as far as it can be read: fields that can't are filled up, so that the preview can show it. */
export interface Readable<T> {
  facts: T;
  /** Names of the fields that could not be read, of which nothing is known. */
  gaps: ReadonlySet<string>;
}

export const readableLesson = (written: unknown): Readable<LessonFacts> =>
  filledUp(lessonSchema, written, {
    title: '[no title yet]',
    summary: '[no summary yet]',
    minutes: 0,
    level: 'foundation',
    skills: [],
    prerequisites: [],
    objectives: ['[no objective yet]'],
    buyerSays: [],
    takeaways: [],
    commitment: { if: '[no cue yet]', do: '[nothing to do yet]', log: '[nothing to note yet]' },
    sources: [],
    draft: false,
    aliases: [],
  });

/** `folders` are those of its lessons. */
export const readableModule = (written: unknown, folders: readonly string[]): Readable<ModuleFacts> =>
  filledUp(moduleSchema, written, {
    title: '[no title yet]',
    promise: '[no promise yet]',
    question: '[no question yet]',
    skills: [],
    lessons: [...folders],
  });

function filledUp<S extends z.ZodObject>(schema: S, written: unknown, missing: z.output<S>): Readable<z.output<S>> {
  const gaps = new Set<string>();
  const readable = Object.entries<z.ZodType>(schema.shape).flatMap(([name, field]) => {
    const value: unknown = written instanceof Object ? Reflect.get(written, name) : undefined;
    const read = field.safeParse(value);
    // Of a file that is no YAML, what may be left out is not known either.
    if (read.success && written !== undefined) return [[name, read.data]];
    gaps.add(name);
    return [];
  });
  return { facts: { ...missing, ...Object.fromEntries(readable) }, gaps };
}

export interface ReadableExercises {
  exercises: Exercise[];
  /** Where in the file each of them stands. */
  places: number[];
  /** Ids of those that could not be read; `unknown` where there may be any. */
  gaps: readonly string[] | 'unknown';
}

/** The exercises of a file that can be read, although others can't. */
export function readableExercises(written: unknown): ReadableExercises {
  const list: unknown = written instanceof Object ? Reflect.get(written, 'exercises') : undefined;
  if (!Array.isArray(list)) return { exercises: [], places: [], gaps: 'unknown' };
  const read = list.map((entry: unknown, place) => ({ place, entry, parsed: exerciseSchema.safeParse(entry) }));
  const ids = read.filter(({ parsed }) => !parsed.success).map(({ entry }) => idOf(entry));
  const known = ids.filter((id) => id !== undefined);
  return {
    exercises: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    places: read.filter(({ parsed }) => parsed.success).map(({ place }) => place),
    gaps: known.length === ids.length ? known : 'unknown',
  };
}

function idOf(entry: unknown): string | undefined {
  const id: unknown = entry instanceof Object ? Reflect.get(entry, 'id') : undefined;
  // The lesson may place it by the id that it should have.
  return typeof id === 'string' ? correctedId(id) || undefined : undefined;
}
