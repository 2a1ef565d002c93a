import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { indexCourse } from '../../../src/search/build/course-index.ts';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { isPlace } from '../../../src/search/shared/document.ts';
import { wordListOf } from '../../../src/search/shared/words.ts';
import { lessonFile, swap, writeCourse } from '../catalog/course-folder.ts';
import { fourthHeldOutQueries } from './fourth-held-out-queries.ts';
import { openFiles, realCourse } from './in-memory.ts';
import type { JudgedQuery } from './judged-query.ts';
import { objectionQueries } from './objection-queries.ts';
import { tuningQueries } from './tuning-queries.ts';

const course = realCourse();
const open = await openFiles(course);
const answerTo = async (input: string) => (await findPlaces(open, input, { most: 8 })).answer;
const answers = course.documents.flatMap(({ answer }) => answer ?? []);

describe('What to say is told', () => {
  it('to every line of a buyer that is typed as it stands', async () => {
    expect(answers.length).toBeGreaterThan(200);
    const lost: string[] = [];
    // A call may be called by what buyers say in it, which then is the saying's.
    const byWords = new Map(answers.toReversed().map((answer) => [wordListOf(answer.to[0] ?? '').join(' '), answer]));
    for (const answer of byWords.values()) {
      const [line = ''] = answer.to;
      const found = await answerTo(line);
      if (found?.say !== answer.say) lost.push(`${line} -> ${found?.to[0]}`);
    }
    expect(lost).toEqual([]);
  });

  it('with its rule, and an exercise of a lesson that exists', async () => {
    expect(await answerTo('how much does it cost')).toMatchObject({
      say: expect.stringContaining('What’s happening that put it on your list?'),
      idea: 'Complaint before catalog.',
      practice: { lesson: 'Diagnose Before You Prescribe', minutes: 3 },
    });
    const places = new Set(course.documents.filter(isPlace).map(({ path }) => path));
    expect(answers.filter(({ practice }) => !places.has(practice.path))).toEqual([]);
  });

  it.each(['my price is too high', 'the prospect went silent', 'ghosted', 'buyer wants a discount'])(
    'to a call that somebody tells of: %s',
    async (input) => {
      expect((await answerTo(input))?.before).toMatch(/^\/before\/\?for=/);
    },
  );

  it('whoever says it, and whatever else is said of that', async () => {
    for (const input of ['too expensive', 'customer says it’s too expensive', 'buyer tells me that’s expensive'])
      expect((await answerTo(input))?.say, input).toBe('High next to what?');
  });

  it('by the words that mean the line, and not by one that many lines have', async () => {
    expect((await answerTo('they all look alike'))?.to[0]).toBe('You all look the same to me.');
    for (const subject of [
      'trust',
      'kano',
      'net promoter score',
      'how to end a call',
      'next steps',
      'say',
      'xyzzy',
      '',
    ])
      expect((await answerTo(subject))?.to[0], subject).toBeUndefined();
  });

  it('nowhere else: no answer is listed among the places', async () => {
    for (const { query } of tuningQueries) {
      const { all, some } = await findPlaces(open, query, { most: 20 });
      expect([...all, ...some].every(({ document }) => isPlace(document))).toBe(true);
    }
  });

  it('of the lessons that are wanted only', async () => {
    const lessons = await open.lessons();
    const { answer } = await findPlaces(open, 'what is your best price', {
      most: 8,
      isWanted: (at) => lessons[at] === 'set-the-bar',
    });
    expect(answer).toBeUndefined();
  });
});

/** Of the answers that are told to some queries, how many are of a lesson that was judged right. */
async function rightAnswers(queries: readonly JudgedQuery[]): Promise<{ told: number; right: number }> {
  const found = await Promise.all(
    queries.map(async ({ query, answers }) => {
      const path = (await answerTo(query))?.practice.path;
      return path === undefined
        ? []
        : [answers.some((address) => path.startsWith(`/lessons/${address.split('#')[0]}/`))];
    }),
  );
  return { told: found.flat().length, right: found.flat().filter(Boolean).length };
}

describe('An answer is told where it is meant', () => {
  it.each([
    { set: 'what buyers say', queries: tuningQueries, told: 45, share: 0.95 },
    { set: 'objections that nobody tuned for', queries: objectionQueries, told: 20, share: 0.9 },
    { set: 'a set that nobody tuned for', queries: fourthHeldOutQueries, told: 12, share: 0.85 },
  ])('for $set', async ({ queries, told, share }) => {
    const found = await rightAnswers(queries);
    console.log(`Answers: ${found.told} of ${queries.length} told, ${found.right} of these right`);
    expect(found.told).toBeGreaterThanOrEqual(told);
    expect(found.right / found.told).toBeGreaterThanOrEqual(share);
  });
});

it('A course in which nobody has written an answer tells the plan of the lesson', async () => {
  const { course } = readCourse(
    writeCourse({ [lessonFile]: swap('  - Who is this?', '  - Who is this?\n  - Not now.') }),
  );
  if (!course) throw new Error('The course could not be read.');
  const { answer } = await findPlaces(await openFiles(indexCourse(course)), 'who is this', { most: 5 });
  expect(answer).toMatchObject({
    say: 'If a call begins, then I will ask one question.',
    isPlan: true,
    idea: 'Ask first.',
    practice: { lesson: 'The Opening', path: '/lessons/opening/#first-line', minutes: 1 },
  });
});
