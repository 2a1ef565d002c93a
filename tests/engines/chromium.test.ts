import { describeEngine } from './describe-engine.ts';
import { chromium } from './engines.ts';
import { journeys } from './journeys.ts';

describeEngine(chromium, journeys);
