/** What a visit may cost. Bytes are on the wire, 1 KB = 1000 bytes; times are milliseconds. */
export const budgets = {
  /** Everything that the lesson page loads but its fonts, with all of its islands live. */
  lessonBytes: 40_000,
  /** Its script files once every island is live. */
  scriptBytes: 18_000,
  /** First paint of the lesson page by first paint of the same text as bare HTML. */
  firstPaintRatio: 1.2,
  blockingMillis: 0,
  layoutShift: 0.01,
  /** From Check to the feedback on the screen. */
  feedbackMillis: 50,
  /** Opening the log, reading 10,000 events and folding them into progress, on a processor that is not slowed. */
  foldMillis: 50,
} as const;
