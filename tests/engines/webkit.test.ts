import { describeEngine } from './describe-engine.ts';
import { webkit } from './engines.ts';
import { journeys } from './journeys.ts';

describeEngine(webkit, journeys);
