import { replay, type Step } from './replay.ts';
import type { Conversation } from './schema.ts';

export interface TalkResponse {
  /** The replies, first to last. */
  steps: readonly Step[];
  /** Whether each reply was explained at once. */
  coached?: boolean;
}

export const isTalkResponse = (value: unknown): value is TalkResponse =>
  value instanceof Object && 'steps' in value && Array.isArray(value.steps) && value.steps.every(isStep);

const isStep = (value: unknown): value is Step =>
  value instanceof Object &&
  'node' in value &&
  typeof value.node === 'string' &&
  'reply' in value &&
  typeof value.reply === 'string';

/** 1 for a strong ending, a half for a mixed one; a talk that was not finished is worth nothing yet. */
export function talkScore(exercise: Conversation, { steps }: TalkResponse): number {
  const { ending } = replay(exercise, steps);
  return ending === 'strong' ? 1 : ending === 'mixed' ? 0.5 : 0;
}
