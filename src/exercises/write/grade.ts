import { chosenIn, isTextMap, type TextMap } from '../text-map.ts';
import type { Write } from './schema.ts';

export interface WriteResponse {
  /** Rating by sample id. */
  ratings: TextMap;
  text: string;
  /** The words that show it, by id of a criterion that the learner finds met; they may be empty. */
  met: TextMap;
  /** How far a draft has come; a finished one has come to the end. */
  stage: 'samples' | 'writing' | 'judging';
}

const STAGES: readonly unknown[] = ['samples', 'writing', 'judging'] satisfies WriteResponse['stage'][];

export const isWriteResponse = (value: unknown): value is WriteResponse =>
  value instanceof Object &&
  'ratings' in value &&
  isTextMap(value.ratings) &&
  'text' in value &&
  typeof value.text === 'string' &&
  'met' in value &&
  isTextMap(value.met) &&
  'stage' in value &&
  STAGES.includes(value.stage);

/** The share of criteria that the learner finds met. Nothing reads the words: judging them is the practice. */
export const writeScore = ({ criteria }: Write, { met }: WriteResponse): number =>
  criteria.filter(({ id }) => chosenIn(met, id) !== undefined).length / Math.max(1, criteria.length);
