import { shortDay } from '../../primitives/calendar-day.ts';
import type { Hits } from '../../projections/calibration.ts';
import { currentDay } from '../kit/day.ts';

type Week = Hits & { monday: string };

/** In units of the drawing. */
const STEP = 10;
const ACROSS = 4;
const GAP = 18;
const TOP = 6;
const LABELS = 34;
const WEEK = ACROSS * STEP + GAP;
const MOST_WEEKS = 6;
/** Of more answers in a week, each mark stands for several. */
const MOST_ROWS = 12;

/** What was answered as sure, week by week: a dot for what was right, on top of it a diamond for what was wrong. */
export function SureWeeks({ weeks }: { weeks: readonly Week[] }) {
  const shown = weeks.slice(-MOST_WEEKS);
  const most = Math.max(...shown.map(({ answers }) => answers));
  const each = Math.ceil(most / (ACROSS * MOST_ROWS));
  const rows = Math.ceil(most / each / ACROSS);
  const ground = TOP + rows * STEP;
  return (
    <figure class="sure-weeks">
      <svg
        viewBox={`0 0 ${shown.length * WEEK} ${ground + LABELS}`}
        width={shown.length * WEEK * 1.25}
        role="img"
        aria-label={inWords(shown)}
      >
        {shown.map((week, index) => (
          <g key={week.monday} transform={`translate(${index * WEEK + GAP / 2} 0)`}>
            {marksOf(week, each).map(({ isRight, x, y }) => (
              <Mark key={`${x} ${y}`} isRight={isRight} x={x} y={ground - y} />
            ))}
            <path class="ground" d={`M0 ${ground + 1.5}H${ACROSS * STEP}`} />
            <text x={(ACROSS * STEP) / 2} y={ground + 14} text-anchor="middle">
              {dayOf(week)}
            </text>
            <text x={(ACROSS * STEP) / 2} y={ground + 28} text-anchor="middle" class="figure">
              {week.right}/{week.answers}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        When you were sure, by week: <span class="key-right">●</span> right, <span class="key-wrong">◇</span> wrong
        {each > 1 && `; a mark stands for ${each} answers`}
      </figcaption>
    </figure>
  );
}

const Mark = ({ isRight, x, y }: { isRight: boolean; x: number; y: number }) =>
  isRight ? <circle cx={x} cy={y} r="3.5" /> : <path class="wrong" d={`M${x} ${y - 4}l4 4-4 4-4-4z`} />;

/** The marks of a week, from the ground up and from left to right; what was right comes first. */
function marksOf({ right, answers }: Week, each: number): { isRight: boolean; x: number; y: number }[] {
  const rights = Math.round(right / each);
  const wrongs = Math.ceil((answers - right) / each);
  return Array.from({ length: rights + wrongs }, (_, index) => ({
    isRight: index < rights,
    x: (index % ACROSS) * STEP + STEP / 2,
    y: Math.floor(index / ACROSS) * STEP + STEP / 2,
  }));
}

const dayOf = ({ monday }: Week): string =>
  shortDay(monday, { today: currentDay(), language: document.documentElement.lang });

const inWords = (weeks: readonly Week[]): string =>
  `When you were sure, right by week: ${weeks.map((week) => `from ${dayOf(week)} ${week.right} of ${week.answers}`).join(', ')}.`;
