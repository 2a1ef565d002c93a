import { describe, expect, it } from 'vitest';
import type { LessonWays } from '../../../src/catalog/known-path.ts';
import type { AssignedRoute, ProgressHint } from '../../../src/device/progress-hint.ts';
import type { LearningEvent } from '../../../src/log/event.ts';
import { goOnFromLesson } from '../../../src/ui/lesson/go-on-from-lesson.ts';
import { hintFromLog } from '../../../src/ui/listing/hint-from-log.ts';
import { answered, followed } from '../projections/happened.ts';

const lesson = {
  id: 'one',
  aliases: ['eins'],
  title: 'ONE',
  module: 'basics',
  required: ['a', 'b'],
  minutes: 9,
  revision: 'a1b2',
};
const ways: LessonWays = {
  root: '/',
  routes: [
    {
      path: {
        id: 'rep',
        title: 'Rep',
        name: 'Rep',
        stages: [{ name: 'Week 1', lessons: ['one', 'three'] }],
        refresh: undefined,
      },
      lessons: [lesson, { id: 'three', title: 'THREE', minutes: 4 }],
    },
  ],
  next: { id: 'two', title: 'TWO', minutes: 5 },
  module: { id: 'basics', title: 'Basics', lessons: ['one'] },
};
const asked = (...ids: string[]): AssignedRoute => ({
  title: 'Fair',
  href: '/assignment/#open/a',
  due: '',
  today: '',
  lessons: ids.map((id) => ({ id, title: id.toUpperCase(), minutes: 7 })),
  end: { words: 'Hand it in', href: '/' },
});
const finished = [answered(2, 'eins/a'), answered(3, 'one/b', 0)];
const resume = (events: LearningEvent[], before: Partial<ProgressHint> = {}, assigned: AssignedRoute[] = []) =>
  hintFromLog(
    events,
    [lesson],
    { lessons: {}, ...before },
    goOnFromLesson(
      lesson,
      () => ways,
      () => assigned,
    ),
  ).resume;

describe('What the page of a lesson tells Today', () => {
  it('is the exercise that is left in it, and where it stands in the path', () => {
    expect(resume([followed(1, 'rep'), answered(2, 'eins/a')])).toEqual({
      kind: 'continue',
      title: 'ONE',
      href: '/lessons/one/#b',
      left: 'One exercise left.',
      of: { kind: 'path', words: 'Rep · Week 1 · 1 of 2', href: '/paths/rep/' },
    });
  });

  it('is the next lesson of the path, or of the course', () => {
    expect(resume([followed(1, 'rep'), ...finished])).toMatchObject({ kind: 'next', href: '/lessons/three/' });
    expect(resume(finished)).toEqual({
      kind: 'next',
      title: 'TWO',
      href: '/lessons/two/',
      left: 'It takes about 5 minutes.',
    });
  });

  it('is the next lesson of the assignment', () => {
    const next = resume([followed(1, 'rep'), ...finished], {}, [asked('one', 'four')]);
    expect(next).toMatchObject({ title: 'FOUR', of: { kind: 'assignment', words: 'Fair · 2 of 2' } });
  });

  const earlier = { kind: 'next', title: 'EARLIER', href: '/lessons/earlier/', left: '' };

  it('is what was said before where something else comes first', () => {
    expect(resume([...finished, answered(4, 'two/a')], { resume: earlier })).toEqual(earlier);
    expect(resume(finished, { resume: earlier }, [asked('four')])).toEqual(earlier);
    expect(resume([followed(1, 'elsewhere'), ...finished], { resume: earlier })).toEqual(earlier);
  });

  it('is what was said before where it can’t tell which of several was worked in last', () => {
    const lessons = { six: { status: 'started' as const, answered: 1 } };
    expect(resume(finished, { lessons, resume: earlier })).toEqual(earlier);
  });
});
