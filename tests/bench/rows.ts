import { budgets } from './budgets.ts';
import type { FoldTimes } from './fold-in-page.ts';
import type { Measurements } from './measure.ts';
import { type Sample, sampleOf } from './sample.ts';
import type { Row } from './table.ts';
import type { Traffic } from './traffic.ts';
import type { LessonVisit } from './visit.ts';
import type { WorkerVisit } from './worker.ts';

/** What the table shows of what was measured, most telling first. */
export function rowsOf({ visits, barePaints, keepings, folds }: Measurements): Row[] {
  const of = (read: (visit: LessonVisit) => number): Sample => sampleOf(visits.map(read));
  const page = of(({ atEnd }) => withoutFonts(atEnd));
  const html = of(({ atEnd }) => atEnd.bytes.html);
  const scriptAtLoad = of(({ atLoad }) => scripts(atLoad));
  const script = of(({ atEnd }) => scripts(atEnd));
  const fonts = of(({ atEnd }) => atEnd.bytes.font);
  const requestsAtLoad = of(({ atLoad }) => atLoad.requests);
  const requests = of(({ atEnd }) => atEnd.requests);
  const firstPaint = of((visit) => visit.firstPaint);
  const barePaint = sampleOf(barePaints);
  const ratio = sampleOf([firstPaint.median / barePaint.median]);
  const largestPaint = of((visit) => visit.largestPaint);
  const blocking = of((visit) => visit.blocking);
  const shift = of((visit) => visit.layoutShift);
  const feedback = of((visit) => visit.feedback);
  const few = sampleOf(folds.full.map(total));
  const beyond = sampleOf(folds.large.map((times) => total(times) - few.median));
  return [
    row('Lesson page, everything but fonts', 'bytes', page, budgets.lessonBytes),
    row('HTML with its styles', 'bytes', html, budgets.htmlBytes),
    row('JavaScript before the first touch', 'bytes', scriptAtLoad, budgets.untouchedScriptBytes),
    row('JavaScript once all islands are live', 'bytes', script, budgets.scriptBytes),
    row('Fonts', 'bytes', fonts),
    row('Requests before the first touch', 'count', requestsAtLoad, budgets.requests),
    row('Requests once all islands are live', 'count', requests),
    row('First paint', 'millis', firstPaint),
    row('First paint of the same text as bare HTML', 'millis', barePaint),
    row('First paint by that of bare HTML', 'ratio', ratio, budgets.firstPaintRatio),
    row('Largest paint', 'millis', largestPaint),
    row('Total blocking time', 'millis', blocking, budgets.blockingMillis),
    row('Layout shift, down to the end of the page', 'score', shift, budgets.layoutShift),
    row('Answer to feedback on screen', 'millis', feedback, budgets.feedbackMillis),
    ...keepingRows(keepings),
    row('Load and fold 10,000 events, full speed', 'millis', few, budgets.foldMillis),
    row('Load and fold 10,000 events, first time after they came', 'millis', sampleOf([total(folds.cold)])),
    row('Load and fold 10,000 events, processor slowed', 'millis', sampleOf(folds.slowed.map(total))),
    row('Load and fold 300,000 events, full speed, beyond 10,000', 'millis', beyond, budgets.largeFoldMillis),
  ];
}

/** What a first visit pays so that the second needs no network. Each visit is set against one without a worker right before. */
function keepingRows(keepings: readonly WorkerVisit[]): Row[] {
  const of = (read: (keeping: WorkerVisit) => number): Sample => sampleOf(keepings.map(read));
  const more = (read: (spent: WorkerVisit['kept']) => number): Sample =>
    of(({ kept, bare }) => read(kept) - read(bare));
  return [
    row(
      'Keeping pages for offline, after the first paint',
      'bytes',
      more(({ bytes }) => bytes),
    ),
    row(
      'Keeping pages, processor time in all',
      'millis',
      more(({ processor }) => processor),
    ),
    row(
      'Keeping pages, on the page’s own thread',
      'millis',
      more(({ mainThread }) => mainThread),
    ),
    row(
      'First paint of the second visit',
      'millis',
      of(({ paintWithServer }) => paintWithServer),
    ),
    row(
      'First paint of the second visit, server stopped',
      'millis',
      of(({ paintWithout }) => paintWithout),
    ),
  ];
}

const row = (what: string, unit: Row['unit'], figure: Row['figure'], budget?: number): Row =>
  budget === undefined ? { what, unit, figure } : { what, unit, figure, budget };

const withoutFonts = ({ bytes }: Traffic): number =>
  Object.values(bytes).reduce((sum, kind) => sum + kind, 0) - bytes.font;

/** A script that is imported is fetched and looked at first (`ui/kit/verified-import.ts`), which counts as something else. */
const scripts = ({ bytes }: Traffic): number => bytes.script + bytes.other;

const total = ({ load, fold }: FoldTimes): number => load + fold;
