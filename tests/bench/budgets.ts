/**
 * What a first visit may cost. Bytes are on the wire, headers included, 1 KB = 1000 bytes; times are milliseconds. Bytes,
 * requests and shift are held by `npm run budgets`, the times only shown by `npm run bench`.
 */
export const budgets = {
  /** Everything that the lesson page loads but its fonts, with all of its islands live. */
  lessonBytes: 40_000,
  /** The page itself, with its styles and what else stands in it. */
  htmlBytes: 18_000,
  /** Its script files before anybody touched it, and once every island is live. */
  untouchedScriptBytes: 12_000,
  scriptBytes: 24_000,
  /** Before anybody touched it. */
  requests: 6,
  /** First paint of the lesson page by first paint of the same text as bare HTML. */
  firstPaintRatio: 1.1,
  blockingMillis: 50,
  layoutShift: 0,
  /** From Check to the feedback on the screen. */
  feedbackMillis: 50,
  /** Opening the log, reading 10,000 events and folding them into progress, on a processor that is not slowed. */
  foldMillis: 40,
  /** How much longer that may take with 300,000 events. */
  largeFoldMillis: 500,
} as const;
