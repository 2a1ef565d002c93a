import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseParts } from '../../catalog/course-part.ts';
import type { LearningEvent } from '../../log/event.ts';
import { inSteps } from '../kit/in-steps.ts';
import { useToday } from '../kit/use-today.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { type Overview, overviewSteps } from './overview.ts';

/** An overview, and what it was made of. */
export interface DatedOverview {
  overview: Overview;
  events: readonly LearningEvent[];
  /** YYYY-MM-DD. */
  day: string;
}

/** Makes the overview of these events, while the page can be used. */
export async function makeOverview(
  events: readonly LearningEvent[],
  day: string,
  [lessons, parts]: readonly [readonly PageLesson<'progress'>[], CourseParts],
): Promise<DatedOverview> {
  return { overview: await inSteps(overviewSteps(events, lessons, parts)), events, day };
}

/** The overview, made anew after each change; until that is done, the one before it. */
export function useOverview(
  first: DatedOverview,
  events: readonly LearningEvent[],
  lessons: readonly PageLesson<'progress'>[],
  parts: CourseParts,
): Overview {
  const [{ overview }, setMade] = useState(first);
  const newest = useRef<Pick<DatedOverview, 'events' | 'day'>>(first);
  const day = useToday();
  useEffect(() => {
    if (newest.current.events === events && newest.current.day === day) return;
    newest.current = { events, day };
    let isNewest = true;
    makeOverview(events, day, [lessons, parts]).then((made) => isNewest && setMade(made));
    return () => {
      isNewest = false;
    };
  }, [events, day, lessons, parts]);
  return overview;
}
