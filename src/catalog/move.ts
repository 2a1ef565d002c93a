/** The moves of a call that a transcript names, by the code that authors write, with the word that learners read. */
export const moves = {
  PUR: { word: 'State the purpose', helps: true },
  WIIFT: { word: 'Their payoff', helps: true },
  DX: { word: 'Diagnose', helps: true },
  IMP: { word: 'Explore impact', helps: true },
  LIS: { word: 'Listen', helps: true },
  CHK: { word: 'Check', helps: true },
  INS: { word: 'Offer insight', helps: true },
  EVD: { word: 'Give evidence', helps: true },
  CON: { word: 'Concede', helps: true },
  EXP: { word: 'Set expectations', helps: true },
  CTA: { word: 'Next step', helps: true },
  REF: { word: 'Refer', helps: true },
  SELF: { word: 'Self-talk', helps: false },
  LEAP: { word: 'Leap to a pitch', helps: false },
  GRILL: { word: 'Interrogate', helps: false },
  ARG: { word: 'Argue', helps: false },
  VAGUE: { word: 'Vague next step', helps: false },
  OVER: { word: 'Overpromise', helps: false },
} as const satisfies Record<string, { word: string; helps: boolean }>;

export type MoveCode = keyof typeof moves;

export const isMoveCode = (code: string): code is MoveCode => Object.hasOwn(moves, code);
