import { budgets } from './budgets.ts';
import type { FoldTimes } from './fold-in-page.ts';
import type { Measurements } from './measure.ts';
import { type Sample, sampleOf } from './sample.ts';
import type { Row } from './table.ts';
import type { Traffic } from './traffic.ts';
import type { LessonVisit } from './visit.ts';

/** What the table shows of what was measured, most telling first. */
export function rowsOf({ visits, barePaints, folds }: Measurements): Row[] {
  const of = (read: (visit: LessonVisit) => number): Sample => sampleOf(visits.map(read));
  const ratio = sampleOf(visits.map(({ firstPaint }, run) => firstPaint / (barePaints[run] ?? Number.NaN)));
  return [
    row(
      'Lesson page, everything but fonts',
      'bytes',
      of((visit) => withoutFonts(visit.atEnd)),
      budgets.lessonBytes,
    ),
    row(
      'HTML with its styles',
      'bytes',
      of(({ atEnd }) => atEnd.bytes.html),
    ),
    row(
      'JavaScript before scrolling',
      'bytes',
      of(({ atLoad }) => atLoad.bytes.script),
    ),
    row(
      'JavaScript once all islands are live',
      'bytes',
      of(({ atEnd }) => atEnd.bytes.script),
      budgets.scriptBytes,
    ),
    row(
      'Fonts',
      'bytes',
      of(({ atEnd }) => atEnd.bytes.font),
    ),
    row(
      'Requests before scrolling',
      'count',
      of(({ atLoad }) => atLoad.requests),
    ),
    row(
      'Requests once all islands are live',
      'count',
      of(({ atEnd }) => atEnd.requests),
    ),
    row(
      'First paint',
      'millis',
      of(({ firstPaint }) => firstPaint),
    ),
    row('First paint of the same text as bare HTML', 'millis', sampleOf(barePaints)),
    row('The one by the other', 'ratio', ratio, budgets.firstPaintRatio),
    row(
      'Largest paint',
      'millis',
      of(({ largestPaint }) => largestPaint),
    ),
    row(
      'Total blocking time',
      'millis',
      of(({ blocking }) => blocking),
      budgets.blockingMillis,
    ),
    row(
      'Layout shift, down to the end of the page',
      'score',
      of(({ layoutShift }) => layoutShift),
      budgets.layoutShift,
    ),
    row(
      'Answer to feedback on screen',
      'millis',
      of(({ feedback }) => feedback),
      budgets.feedbackMillis,
    ),
    row('Load and fold 10,000 events, full speed', 'millis', sampleOf(folds.full.map(total)), budgets.foldMillis),
    row('The same, processor slowed', 'millis', sampleOf(folds.slowed.map(total))),
  ];
}

const row = (what: string, unit: Row['unit'], figure: Row['figure'], budget?: number): Row =>
  budget === undefined ? { what, unit, figure } : { what, unit, figure, budget };

const withoutFonts = ({ bytes }: Traffic): number =>
  Object.values(bytes).reduce((sum, kind) => sum + kind, 0) - bytes.font;

const total = ({ open, read, fold }: FoldTimes): number => open + read + fold;
