import { readHint, writeHint } from '../../../device/local-hints.ts';
import { isFields } from '../../../primitives/field-checks.ts';
import type { EndHint } from './end-hint.ts';

/** What was told last at the end of a lesson; undefined when there is nothing, or nothing readable. */
export function rememberedEnd(lesson: string): EndHint | undefined {
  const end = remembered()[lesson];
  return isEnd(end) ? end : undefined;
}

/** Remembers it, for `inline/end.ts` too. */
export const rememberEnd = (lesson: string, end: EndHint): void =>
  writeHint('ends', { ...remembered(), [lesson]: end });

function remembered(): Readonly<Record<string, unknown>> {
  const ends = readHint('ends');
  return isFields(ends) ? ends : {};
}

const isEnd = (value: unknown): value is EndHint =>
  isFields(value) && isFields(value['words']) && Array.isArray(value['look']) && typeof value['band'] === 'string';
