import { describeEngine } from './describe-engine.ts';
import { firefox } from './engines.ts';
import { journeys } from './journeys.ts';

describeEngine(firefox, journeys);
