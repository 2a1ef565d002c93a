/** What every fault is given. */
export interface Setting {
  /** The browser's program. */
  executablePath: string;
  /** Where the fixture site is served, with a slash at its end. */
  url: string;
  /** How often a fault that is left to chance is tried. */
  times: number;
}

/** What came of one fault. */
export interface FaultResult {
  /** Its number in the fault matrix, such as `F6`. */
  fault: string;
  /** What was done to the browser. */
  what: string;
  /** Answers that the page had been told were stored, or that it promised to keep. */
  given: number;
  /** How many of those were there afterwards. */
  kept: number;
  lost: number;
  /** What the page said about it. */
  said: string;
  /** Undefined when this machine can't do it; `notes` says why. */
  ok: boolean | undefined;
  /** Figures, and all that was not as it should be. */
  notes: string;
}

export type Fault = (setting: Setting) => Promise<FaultResult>;

/** A fault that is told to have happened, and counted as lost what is not among those that are there. */
export function outcome(
  fault: string,
  what: string,
  { given, there, said, problems, notes = '' }: Outcome,
): FaultResult {
  const ids = new Set(there);
  const kept = [...given].filter((id) => ids.has(id)).length;
  const lost = given.size - kept;
  return {
    fault,
    what,
    given: given.size,
    kept,
    lost,
    said,
    ok: lost === 0 && problems.length === 0,
    notes: [...problems, notes].filter(Boolean).join('; '),
  };
}

interface Outcome {
  /** Ids of the events that count as given. */
  given: ReadonlySet<string>;
  /** Ids of those that were there afterwards. */
  there: Iterable<string>;
  said: string;
  /** What should not have been. */
  problems: readonly string[];
  notes?: string;
}

/** A fault that this machine can't simulate. It is never shown as passed. */
export const notRun = (fault: string, what: string, why: string): FaultResult => ({
  fault,
  what,
  given: 0,
  kept: 0,
  lost: 0,
  said: '',
  ok: undefined,
  notes: why,
});
