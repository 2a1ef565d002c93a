import type { Place } from './describe-engine.ts';
import { describeFinding } from './finding.ts';
import { describeKeeping } from './keeping.ts';
import { describeLooking } from './looking.ts';
import { describeLosing } from './losing.ts';
import { describeOffline } from './offline.ts';
import { describeReturning } from './returning.ts';
import { describeSending } from './sending.ts';
import { describeStudying } from './studying.ts';

/** What is done in every engine. */
export const journeys: readonly ((place: Place) => void)[] = [
  describeStudying,
  describeKeeping,
  describeFinding,
  describeSending,
  describeLooking,
  describeOffline,
  describeReturning,
  describeLosing,
];
