import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeQuestions } from '../../../../src/team/board/question-analysis.ts';
import { sessionSheet } from '../../../../src/team/board/session-sheet.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import type { HandedAnswer } from '../../../../src/team/hand-in/hand-in.ts';
import { runs } from '../../runs.ts';
import { course } from '../assignment/course.ts';
import { questions } from '../hand-in/work.ts';
import { answer, boardWith, handIn, received, TODAY } from './team.ts';

const analyses = (people: Record<string, HandedAnswer[]>) =>
  analyzeQuestions(
    teamTable(
      boardWith(...Object.entries(people).map(([name, answers], at) => received(at, handIn(name, { answers })))),
      course,
      TODAY,
    ).rows,
    questions,
  );

const first = 'opening/first';
const reasoned = questions.map((question) => ({ ...question, reasons: { ask: 'It finds the trouble.' } }));

describe('The sheet for the next session', () => {
  it('counts what was picked, with what is right first and its reason, and names nobody', () => {
    const sheet = sessionSheet(
      analyses({ Ada: [answer(first, 'price', 0, 'sure')], Bob: [answer(first, 'price', 0, 'guess')] }),
      reasoned,
    );
    expect(sheet).toEqual([
      {
        exercise: first,
        stem: 'Which line opens best?',
        people: 2,
        right: 0,
        sureButWrong: 1,
        picks: [
          { pick: 'Ask what changed', right: true, people: 0, reason: 'It finds the trouble.' },
          { pick: 'Name the price', right: false, people: 2, reason: undefined },
        ],
        ask: 'What would make somebody sure here? And what would the buyer say to it?',
      },
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/Ada|Bob/);
  });

  it('leaves out what nobody can raise a hand for', () => {
    const talk = questions.map((question) => ({ ...question, kind: 'conversation' as const }));
    expect(sessionSheet(analyses({ Ada: [answer(first, 'price', 0)] }), talk)).toEqual([]);
  });

  it('asks about the line that most took, where nobody was sure', () => {
    const [question] = sessionSheet(analyses({ Ada: [answer(first, 'price', 0)] }), questions);
    expect(question?.ask).toBe('What does the buyer hear in this one: “Name the price”');
  });

  it('puts what people were sure of and got wrong before what more of them missed', () => {
    const sheet = sessionSheet(
      analyses({
        Ada: [answer(first, 'price', 0), answer('asking/easy', 'x', 0, 'sure')],
        Bob: [answer(first, 'price', 0), answer('asking/easy', 'x', 1)],
      }),
      questions,
    );
    expect(sheet.map(({ exercise }) => exercise)).toEqual(['asking/easy', first]);
  });

  it('has nothing where everybody was right, or nobody shared a score', () => {
    expect(sessionSheet(analyses({ Ada: [answer(first, 'ask', 1)] }), questions)).toEqual([]);
    expect(sessionSheet(analyses({ Ada: [{ exercise: first, revision: 'ffffffff', tries: 2 }] }), questions)).toEqual(
      [],
    );
  });

  it('holds three at most, and never the name of anybody, whatever was handed in', () => {
    const NAME = 'Zyx Person';
    const exercise = fc.constantFrom(first, 'asking/easy', 'asking/pairs', '__proto__', 'gone/one', 'gone/two');
    const some = fc.array(fc.tuple(exercise, fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (answers) => {
        const handed = answers.map(([at, option, score, sure]) => answer(at, option, score, sure ? 'sure' : 'guess'));
        const sheet = sessionSheet(analyses({ [NAME]: handed }), reasoned);
        expect(sheet.length).toBeLessThanOrEqual(3);
        expect(JSON.stringify(sheet)).not.toContain(NAME);
        for (const { people, right } of sheet) expect(right).toBeLessThan(people);
      }),
      { numRuns: runs() },
    );
  });
});
