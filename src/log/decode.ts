import type { Confidence, LearningEvent, StoredEvent } from './event.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one record of untrusted input. Undefined when it is no event at all; an event of an unknown type, or of a
 * known type with fields that a newer release changed, comes back whole so that it can be kept.
 */
export function decodeEvent(input: unknown): StoredEvent | undefined {
  return whyNoEvent(input) === undefined ? (input as StoredEvent) : undefined;
}

/** Why a record of untrusted input is no event, as the end of "it …"; undefined when it is one. */
export function whyNoEvent(input: unknown): string | undefined {
  if (!isFields(input)) return 'is not an object with fields';
  // One by one: a loop over the names takes a browser six times as long, and a start reads thousands of events.
  if (!isText(input['id'])) return noText('id');
  if (!isText(input['device'])) return noText('device');
  if (!isText(input['type'])) return noText('type');
  if (!isNumber(input['at'])) return 'has no time ("at"), or one that is not a number';
  if (input['sortAt'] !== undefined && !isNumber(input['sortAt'])) return 'has a "sortAt" that is not a number';
  return undefined;
}

const noText = (name: string): string => `has no "${name}", or one that is not a text`;

/** Whether this release can read the event. What it can't is skipped by projections, not dropped. */
export function isKnown(event: StoredEvent): event is LearningEvent {
  const reads = Object.hasOwn(readers, event.type) ? readers[event.type as LearningEvent['type']] : undefined;
  // An interface has no index signature, though every field of one can be looked up.
  return reads?.(event as Fields) ?? false;
}

/** One reader for each type of event: forget one and this does not compile. */
const readers: Record<LearningEvent['type'], (event: Fields) => boolean> = {
  'lesson-opened': ({ lesson, revision }) => isText(lesson) && isText(revision),
  'exercise-answered': (event) =>
    isText(event['exercise']) &&
    isText(event['revision']) &&
    isNumber(event['score']) &&
    event['score'] >= 0 &&
    event['score'] <= 1 &&
    Number.isInteger(event['attempt']) &&
    Number(event['attempt']) >= 1 &&
    isContext(event['context']) &&
    isNumber(event['hints']) &&
    isNumber(event['durationMillis']) &&
    (event['confidence'] === undefined || isConfidence(event['confidence'])),
  'commitment-made': ({ lesson, day, call }) =>
    isText(lesson) && isText(day) && isDay(day) && (call === undefined || isText(call)),
  'commitment-reviewed': ({ lesson, commitment, cameUp }) =>
    isText(lesson) && isText(commitment) && typeof cameUp === 'boolean',
  'progress-reset': ({ scope, names }) =>
    (scope === 'exercise' || scope === 'lesson' || scope === 'everything') &&
    Array.isArray(names) &&
    names.every(isText),
  'reset-undone': ({ reset }) => isText(reset),
  'backed-up': ({ events }) => isCount(events),
  imported: ({ source, added }) =>
    (source === 'backup' || source === 'link' || source === 'second-copy') && isCount(added),
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;
const isConfidence = (value: unknown): value is Confidence =>
  value === 'guess' || value === 'fairly' || value === 'sure';
const isContext = (value: unknown): boolean => value === 'lesson' || value === 'review' || value === 'check';

/** A day of the calendar, as YYYY-MM-DD. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value.length === 10;
}
