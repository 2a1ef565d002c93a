import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeQuestions, discrimination, writtenTexts } from '../../../../src/team/board/question-analysis.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import type { HandedAnswer } from '../../../../src/team/hand-in/hand-in.ts';
import { picksIn, responseInWords } from '../../../../src/team/hand-in/response-words.ts';
import { runs } from '../../runs.ts';
import { course } from '../assignment/course.ts';
import { questions } from '../hand-in/work.ts';
import { answer, boardWith, handIn, received, TODAY } from './team.ts';

/** The rows of people with these answers. */
const rows = (people: Record<string, HandedAnswer[]>) =>
  teamTable(
    boardWith(...Object.entries(people).map(([name, answers], at) => received(at, handIn(name, { answers })))),
    course,
    TODAY,
  ).rows;

const first = 'opening/first';

describe('The analysis of questions', () => {
  it('puts the hardest first, with what drew whom and who was sure', () => {
    const analysis = analyzeQuestions(
      rows({
        Ada: [answer(first, 'price', 0, 'sure'), answer('asking/easy', 'x', 1)],
        Bob: [answer(first, 'price', 0, 'guess'), answer('asking/easy', 'x', 1)],
        Cy: [answer(first, 'ask', 1, 'sure')],
        Eve: [{ exercise: first, revision: 'ffffffff', tries: 2 }],
      }),
      questions,
    );
    expect(analysis).toMatchInlineSnapshot(`
      [
        {
          "asked": 3,
          "discrimination": undefined,
          "exercise": "opening/first",
          "otherRevision": 1,
          "people": 3,
          "picks": [
            {
              "people": [
                "Ada",
                "Bob",
              ],
              "pick": "Name the price",
              "right": false,
            },
            {
              "people": [
                "Cy",
              ],
              "pick": "Ask what changed",
              "right": true,
            },
          ],
          "right": 0.3333333333333333,
          "score": 0.3333333333333333,
          "selfRated": false,
          "stem": "Which line opens best?",
          "sure": 2,
          "sureButWrong": [
            "Ada",
          ],
        },
        {
          "asked": 0,
          "discrimination": undefined,
          "exercise": "asking/easy",
          "otherRevision": 2,
          "people": 2,
          "picks": [
            {
              "people": [
                "Ada",
                "Bob",
              ],
              "pick": "x",
              "right": true,
            },
          ],
          "right": 1,
          "score": 1,
          "selfRated": false,
          "stem": "asking/easy",
          "sure": 0,
          "sureButWrong": [],
        },
      ]
    `);
  });

  it('takes half right for neither right nor wrong', () => {
    const [half] = analyzeQuestions(
      rows({ Ada: [answer(first, 'wait', 0.5, 'sure')], Bob: [answer(first, 'price', 0.4, 'sure')] }),
      questions,
    );
    expect(half).toMatchObject({ people: 2, right: 0, score: 0.45, sureButWrong: ['Bob'] });
  });

  it('counts the pairs of a match and what was typed', () => {
    const [pairs] = analyzeQuestions(
      rows({
        Ada: [
          {
            exercise: 'asking/pairs',
            revision: 'a1b2c3d4',
            first: { score: 0, response: { pairs: { price: 'cost' } } },
          },
        ],
        Bob: [
          {
            exercise: 'asking/pairs',
            revision: 'a1b2c3d4',
            first: { score: 1, response: { pairs: { price: 'time' } } },
          },
        ],
      }),
      questions,
    );
    expect(pairs?.picks).toEqual([
      { pick: '“Too dear.” → A worry about cost', right: false, people: ['Ada'] },
      { pick: '“Too dear.” → A worry about time', right: true, people: ['Bob'] },
    ]);
    const typed = (score: number, words: string): HandedAnswer[] => [
      { exercise: 'a/b', revision: 'r', first: { score, response: { typed: words } } },
    ];
    const [fill] = analyzeQuestions(
      rows({ Ada: typed(0, 'Price '), Bob: typed(0, 'price'), Cy: typed(1, 'cost') }),
      [],
    );
    expect(fill?.picks).toEqual([
      { pick: '“price”', right: false, people: ['Ada', 'Bob'] },
      { pick: '“cost”', right: true, people: ['Cy'] },
    ]);
  });

  it('reads any response without an error, and loses no prototype', () => {
    const response = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom('option', 'options', 'pairs', 'groups', 'steps', 'typed', 'rating', 'text'),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(response, (any) => {
        expect(picksIn(any, questions[0]).every((pick) => typeof pick === 'string')).toBe(true);
        expect(responseInWords(any, questions[0])).toBeTypeOf('string');
        const answers = [{ exercise: first, revision: 'r', first: { score: 0, response: any } }];
        // Put in place by hand: what reaches for a prototype is refused long before.
        const handed = rows({ Ada: [] }).map((row) => ({
          ...row,
          newest: row.newest && { ...row.newest, handIn: { ...row.newest.handIn, answers } },
        }));
        expect(analyzeQuestions(handed, questions)).toHaveLength(1);
      }),
      { numRuns: runs() },
    );
    expect(responseInWords({ pairs: JSON.parse('{"__proto__":"constructor"}') }, questions[2])).toBe(
      '__proto__ → constructor',
    );
  });
});

describe('Discrimination', () => {
  const person = (...scores: number[]) => ({
    scores: new Map(scores.map((score, index) => [`q${index}`, score])),
    sum: scores.reduce((a, b) => a + b, 0),
  });
  const five = <T>(one: T): T[] => Array<T>(5).fill(one);

  it('is high where those who know the rest know this, and low where it is the other way around', () => {
    const people = [...five(person(1, 1, 1)), ...five(person(0, 0, 0))];
    expect(discrimination('q0', people)).toBeCloseTo(1);
    const turned = [...five(person(1, 0, 0)), ...five(person(0, 1, 1))];
    expect(discrimination('q0', turned)).toBeCloseTo(-1);
  });

  it('agrees with a case worked by hand', () => {
    // Own scores 1 1 0 0 twice and more; rest 1 0 1 0: no relation at all.
    const people = [person(1, 1), person(1, 0), person(0, 1), person(0, 0)].flatMap((one) => [one, one, one]);
    expect(discrimination('q0', people)).toBeCloseTo(0);
    // Six of ten right; the rest is right for 5 of those and 1 of the others: phi = (5*3 - 1*1) / 24.
    const ten = [...five(person(1, 1)), person(1, 0), person(0, 1), person(0, 0), person(0, 0), person(0, 0)];
    expect(discrimination('q0', ten)).toBeCloseTo(14 / 24);
  });

  it('is not told from fewer than ten people, nor when all are alike, nor from one question', () => {
    expect(discrimination('q0', [...five(person(1, 1)), ...five(person(0, 0)).slice(1)])).toBeUndefined();
    expect(discrimination('q0', [...five(person(1, 1)), ...five(person(1, 0))])).toBeUndefined();
    expect(discrimination('q0', [...five(person(1)), ...five(person(0))])).toBeUndefined();
  });

  it('is always from -1 to 1', () => {
    const score = fc.constantFrom(0, 0.1, 1 / 3, 0.5, 1);
    fc.assert(
      fc.property(
        fc.array(fc.array(score, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 30 }),
        (all) => {
          const index = discrimination(
            'q0',
            all.map((scores) => person(...scores)),
          );
          if (index !== undefined) expect(Math.abs(index)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
      { numRuns: runs() },
    );
  });
});

it('Written texts stand side by side, by task', () => {
  const text = (one: string, two?: string): HandedAnswer[] => [
    { exercise: 'opening/letter', revision: 'r', first: { text: one }, ...(two && { last: { text: two } }) },
  ];
  expect(writtenTexts(rows({ Ada: text('Dear'), Bob: text('Hi', 'Hello'), Cy: [] }), questions)).toEqual([
    {
      exercise: 'opening/letter',
      stem: 'Write the letter.',
      texts: [
        { name: 'Ada', first: 'Dear', last: undefined },
        { name: 'Bob', first: 'Hi', last: 'Hello' },
      ],
    },
  ]);
});
