/** What the browser says of a page as it loads; times are milliseconds since the navigation began. */
export interface PaintLog {
  firstPaint: number;
  largestPaint: number;
  /** All shifts that no input explains, added up: never less than the Cumulative Layout Shift of web.dev. */
  layoutShift: number;
  /** Long animation frames: unlike long tasks, they count style, layout and paint as well as script. */
  longFrames: LongFrame[];
}

interface LongFrame {
  start: number;
  end: number;
  /** How long the frame could not have answered a tap, beyond the first 50 ms. */
  blocking: number;
}

declare global {
  interface Window {
    paintLog: PaintLog;
  }
}

/** Runs in the page before anything else, so it stands alone. */
export function keepPaintLog(): void {
  const log: PaintLog = { firstPaint: 0, largestPaint: 0, layoutShift: 0, longFrames: [] };
  const watch = (type: string, read: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') log.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    log.largestPaint = startTime;
  });
  // The library of TypeScript 6.0 does not know the next two yet.
  watch('long-animation-frame', (entry) => {
    const { startTime, duration, blockingDuration } = entry as PerformanceEntry & { blockingDuration: number };
    log.longFrames.push({ start: startTime, end: startTime + duration, blocking: blockingDuration });
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) log.layoutShift += value;
  });
  window.paintLog = log;
}

/** Runs in the page: resolves once it has painted and loaded, and no frame was long for so many milliseconds. */
export async function quiet(millis: number): Promise<PaintLog> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
  const busyUntil = (): number => {
    const { firstPaint, longFrames } = window.paintLog;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const loaded = firstPaint > 0 && navigation?.loadEventEnd ? navigation.loadEventEnd : Number.POSITIVE_INFINITY;
    return Math.max(loaded, ...longFrames.map(({ end }) => end));
  };
  while (performance.now() - busyUntil() < millis) await pause();
  return window.paintLog;
}

/** What long frames took from the reader after the first paint: never less than Total Blocking Time of web.dev. */
export function blockingMillis({ firstPaint, longFrames }: PaintLog): number {
  return longFrames
    .map(({ start, end, blocking }) => Math.min(blocking, Math.max(0, end - Math.max(start, firstPaint) - 50)))
    .reduce((sum, blocked) => sum + blocked, 0);
}
