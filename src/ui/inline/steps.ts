// On a phone a lesson shows one step at a time, unless somebody wants the whole page: before anything of it is painted.
import { keepToSteps } from '../lesson/steps/keep-to-steps.ts';

keepToSteps();
