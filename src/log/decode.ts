import { type Fields, isCount, isDay, isFields, isNumber, isText, isTime } from '../primitives/field-checks.ts';
import { isAssignment } from './assignment.ts';
import type { Confidence, LearningEvent, StoredEvent } from './event.ts';

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
  // One by one: a loop over the names takes Chromium 156 six times as long, and a start reads thousands of events.
  if (!isText(input['id'])) return noText('id');
  if (!isText(input['device'])) return noText('device');
  if (!isText(input['type'])) return noText('type');
  if (!isNumber(input['at'])) return 'has no time ("at"), or one that is not a number';
  if (input['sortAt'] !== undefined && !isNumber(input['sortAt'])) return 'has a "sortAt" that is not a number';
  return undefined;
}

/** The same for what comes from elsewhere, in a file or a link, and so is not here yet: its time is one that a clock tells. */
export function whyNotTaken(input: unknown): string | undefined {
  const timed = isFields(input) && isTime(input['at']);
  return whyNoEvent(input) ?? (timed ? undefined : 'happened at an impossible time');
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
    isTextIfAny(event['standsFor']) &&
    (event['confidence'] === undefined || isConfidence(event['confidence'])),
  'lesson-passed': ({ lesson, revision, sections }) =>
    isText(lesson) && isText(revision) && isFields(sections) && Object.values(sections).every(isTexts),
  'commitment-made': ({ lesson, day, call, replaces }) =>
    isText(lesson) && isDay(day) && isTextIfAny(call) && isTextIfAny(replaces),
  'commitment-reviewed': ({ lesson, commitment, cameUp, note }) =>
    isText(lesson) && isText(commitment) && typeof cameUp === 'boolean' && isTextIfAny(note),
  'path-followed': ({ path }) => isText(path),
  'path-left': ({ path }) => isText(path),
  'review-limit-set': ({ questions }) => isCount(questions),
  'assignment-accepted': ({ assignment, lessons }) => isAssignment(assignment) && isTexts(lessons),
  'work-handed-in': ({ assignment, handIn, shared }) => isText(assignment) && isText(handIn) && isTexts(shared),
  'hand-in-sent': ({ handIn }) => isText(handIn),
  'reply-received': ({ reply, handIn, assignment, body, publicKey, signature }) =>
    isText(reply) &&
    isText(handIn) &&
    isText(assignment) &&
    isText(body) &&
    isTextIfAny(publicKey) &&
    isTextIfAny(signature),
  'reply-read': ({ reply }) => isText(reply),
  'progress-reset': ({ scope, names }) =>
    (scope === 'exercise' || scope === 'lesson' || scope === 'everything') && isTexts(names),
  'reset-undone': ({ reset }) => isText(reset),
  'backed-up': ({ events }) => isCount(events),
  imported: ({ source, added }) =>
    (source === 'backup' || source === 'link' || source === 'second-copy') && isCount(added),
};

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isConfidence = (value: unknown): value is Confidence =>
  value === 'guess' || value === 'fairly' || value === 'sure';
const isContext = (value: unknown): boolean =>
  value === 'lesson' || value === 'review' || value === 'check' || value === 'before';
const isTextIfAny = (value: unknown): boolean => value === undefined || isText(value);
