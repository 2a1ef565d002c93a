/** What the end of a lesson tells once it is complete, as `inline/end.ts` paints it before the log is read. Disposable. */
export interface EndHint {
  /** By the place that shows them, as `data-end` names it; one without words is not shown. */
  words: Readonly<Record<EndPlace, string>>;
  /** Exercises worth a second look: their ids and why. */
  look: readonly (readonly [exercise: string, why: string])[];
  /** What else has come to its end with the lesson. */
  band: Band;
}

export type EndPlace = 'told' | 'plan' | 'back' | 'kind' | 'title' | 'whole';

/** `''` where nothing has. */
export type Band = '' | 'module' | 'path';

/** By id of the lesson. */
export type EndHints = Readonly<Record<string, EndHint>>;
