import type { Course, Lesson } from './course.ts';
import type { Saying, SayingTheme } from './saying.ts';
import type { Sayings } from './schemas/sayings.ts';

/** Every line that buyers say: by the themes of the author, and those that are in none of these by module. */
export function assembleSayings(
  { themes }: Sayings,
  { modules, situations }: Pick<Course, 'modules' | 'situations'>,
): SayingTheme<Lesson>[] {
  const replies = new Map(situations.flatMap(({ replies }) => replies.map(({ says, answer }) => [says, answer])));
  const home = lessonsOf(modules.flatMap(({ lessons }) => lessons));
  const saying = ({ says, asked, answer, rule }: Sayings['themes'][number]['sayings'][number]): Saying<Lesson>[] => {
    const lessons = home.get(says) ?? [];
    const teaches = (lesson: Lesson): number => Number(rule !== undefined && lesson.takeaways.includes(rule));
    const [first, ...others] = lessons.toSorted((a, b) => teaches(b) - teaches(a));
    if (!first) return [];
    const known = rule ?? first.takeaways[0] ?? '';
    return [{ says, asked, answer: answer ?? replies.get(says), rule: known, lessons: [first, ...others] }];
  };
  const placed = new Set(themes.flatMap(({ sayings }) => sayings.map(({ says }) => says)));
  const rest = modules.map(({ id, title, lessons }) => {
    const left = [...lessonsOf(lessons).keys()].filter((says) => !placed.has(says));
    for (const says of left) placed.add(says);
    return { id: `module-${id}`, title, sayings: left.flatMap((says) => saying({ says, asked: [] })) };
  });
  const byTheme = themes.map(({ id, title, sayings }) => ({ id, title, sayings: sayings.flatMap(saying) }));
  // A line that drafts alone answer is in no build.
  return [...byTheme, ...rest].filter(({ sayings }) => sayings.length > 0);
}

/** By each line the lessons that answer it. */
function lessonsOf(lessons: readonly Lesson[]): Map<string, Lesson[]> {
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessons)
    for (const says of new Set(lesson.buyerSays)) found.set(says, [...(found.get(says) ?? []), lesson]);
  return found;
}
