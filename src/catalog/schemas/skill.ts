import { z } from 'zod';

/** The closed list of skills that lessons practice and the library filters by. */
export const skill = z.enum([
  'diagnosing',
  'listening',
  'business-acumen',
  'insight',
  'differentiation',
  'expectation-setting',
  'service-design',
  'recovery',
  'rehearsal',
  'impression-mapping',
  're-education',
  'skeptics',
  'curiosity',
  'trust',
  'presence',
  'storytelling',
  'call-planning',
  'commitment',
  'qualification',
  'referral',
  'effort-economics',
  'ethics',
]);
