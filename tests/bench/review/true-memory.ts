import { FSRSAlgorithm, type Grade, Rating } from 'ts-fsrs';
import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import { DAY } from '../../../src/projections/review/memory.ts';

/** How one simulated rep takes in, forgets and recalls what questions ask. The scheduler sees the answers only. */
export interface TrueMemory {
  /** Meets a question for the first time, or once more: how it goes is drawn by the chance that it is still known. */
  meet(question: string, at: number): Grade;
  /** The chance of recall of every question met, 0 to 1. */
  chances(at: number): number[];
}

interface Trace {
  stability: number;
  difficulty: number;
  at: number;
}

/** Spreads of what differs from rep to rep and from question to question, as standard deviations of logarithms. */
const REP_SPREAD = 0.35;
const ITEM_SPREAD = 0.35;
const GROWTH_SPREAD = 0.2;
/** As a standard deviation of FSRS' difficulty, which goes from 1 to 10. */
const DIFFICULTY_SPREAD = 1.5;

/**
 * FSRS' own model with its usual weights, which here are those of an average rep only: how long one remembers at first, how
 * fast that grows, and how hard each question is, are drawn anew for each. `seed` makes two of them alike.
 */
export function trueMemory(seed: number): TrueMemory {
  const random = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const retention = Math.exp(REP_SPREAD * normal());
  const model = repModel(GROWTH_SPREAD * normal());
  const traces = new Map<string, Trace>();
  const elapsed = ({ at }: Trace, now: number): number => Math.max(0, (now - at) / DAY);
  const chanceOf = (trace: Trace, now: number): number => model.forgetting_curve(elapsed(trace, now), trace.stability);

  const firstTime = (at: number): [Grade, Trace] => {
    const grade = gradeOf(random(), AT_FIRST);
    const { stability, difficulty } = model.next_state(null, 0, grade);
    const easeOfItem = Math.exp(ITEM_SPREAD * normal());
    const harder = clamp(difficulty + DIFFICULTY_SPREAD * normal(), 1, 10);
    return [grade, { stability: stability * retention * easeOfItem, difficulty: harder, at }];
  };
  const onceMore = (trace: Trace, at: number): [Grade, Trace] => {
    const recalled = random() < chanceOf(trace, at);
    const grade = recalled ? gradeOf(random(), WHEN_RECALLED) : Rating.Again;
    return [grade, { ...model.next_state(trace, elapsed(trace, at), grade), at }];
  };

  return {
    meet(question, at) {
      const trace = traces.get(question);
      const [grade, after] = trace ? onceMore(trace, at) : firstTime(at);
      traces.set(question, after);
      return grade;
    },
    chances: (at) => [...traces.values()].map((trace) => chanceOf(trace, at)),
  };
}

type Shares = readonly (readonly [grade: Grade, share: number])[];

/** Right after its lesson, three questions in four are answered right on the first try. */
const AT_FIRST: Shares = [
  [Rating.Again, 0.25],
  [Rating.Hard, 0.12],
  [Rating.Good, 0.43],
  [Rating.Easy, 0.2],
];
const WHEN_RECALLED: Shares = [
  [Rating.Hard, 0.12],
  [Rating.Good, 0.68],
  [Rating.Easy, 0.2],
];

function gradeOf(drawn: number, shares: Shares): Grade {
  let left = drawn;
  for (const [grade, share] of shares) {
    if (left < share) return grade;
    left -= share;
  }
  return Rating.Good;
}

/** The ninth of FSRS' weights is the logarithm of how fast stability grows. */
function repModel(growth: number): FSRSAlgorithm {
  const { w } = new FSRSAlgorithm({}).parameters;
  return new FSRSAlgorithm({
    w: w.map((weight, index) => (index === 8 ? weight + growth : weight)),
    enable_short_term: false,
  });
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
