import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerKey,
  buildHandIn,
  callKey,
  commitmentKey,
  lessonKey,
  noteKey,
  textKey,
} from '../../../../src/team/hand-in/build-hand-in.ts';
import { type HandIn, isHandIn } from '../../../../src/team/hand-in/hand-in.ts';
import { PARTS, type Part, type Selection, usualSelection } from '../../../../src/team/hand-in/hand-in-parts.ts';
import { previewHandIn } from '../../../../src/team/hand-in/hand-in-preview.ts';
import { answered, committed, opened, reviewed } from '../../projections/happened.ts';
import { runs } from '../../runs.ts';
import { lesson } from '../assignment/course.ts';
import { day, questions, source, work } from './work.ts';

const sharing = (...parts: Part[]): Selection => ({ parts: new Set(parts), leftOut: new Set() });
const everything = sharing(...PARTS);
const built = (selection: Selection): HandIn => buildHandIn(source(), selection);
const without = (...keys: string[]): Selection => ({ parts: new Set(PARTS), leftOut: new Set(keys) });
const commitment = commitmentKey({ lesson: 'opening', day: '2026-12-09' });

describe('A hand-in', () => {
  it('holds what belongs to the assignment, and nothing of other lessons', () => {
    expect(built(everything)).toMatchInlineSnapshot(`
      {
        "answers": [
          {
            "exercise": "opening/first",
            "first": {
              "confidence": "sure",
              "response": {
                "option": "price",
              },
              "score": 0,
            },
            "last": {
              "confidence": "fairly",
              "response": {
                "option": "ask",
              },
              "score": 1,
            },
            "revision": "a1b2c3d4",
            "tries": 2,
          },
          {
            "exercise": "opening/letter",
            "first": {
              "score": 0.667,
              "text": "Dear Sam,
      thank you.",
            },
            "revision": "a1b2c3d4",
            "tries": 1,
          },
          {
            "exercise": "asking/pairs",
            "first": {
              "response": {
                "pairs": {
                  "price": "cost",
                },
              },
              "score": 0.5,
            },
            "revision": "a1b2c3d4",
            "tries": 1,
          },
        ],
        "assignment": {
          "edition": 1,
          "id": "9f3a27c1be04",
          "title": "Before the spring fair",
        },
        "at": 1796385600000,
        "commitments": [
          {
            "call": "Renewal",
            "cameUp": true,
            "day": "2026-12-09",
            "lesson": "opening",
            "note": "She asked for the long form.",
          },
        ],
        "course": "c0c0c0c0",
        "id": "01938a6e-7c00-7000-8000-00000000000a",
        "lessons": [
          {
            "answered": 2,
            "completeOn": "2026-12-02",
            "firstTry": 0.333,
            "latest": 0.833,
            "lesson": "opening",
            "required": 2,
            "revision": "a1b2c3d4",
          },
          {
            "answered": 1,
            "firstTry": 0.5,
            "latest": 0.5,
            "lesson": "asking",
            "required": 2,
            "revision": "0f0e0d0c",
          },
        ],
        "name": "Ada Berg",
      }
    `);
    expect(JSON.stringify(built(everything))).not.toContain('nobody');
  });

  it('tells the newest try that counts, and how often it was tried in all', () => {
    const missed = [answered(day(3), 'opening/first', 0), answered(day(3) + 1, 'opening/first', 0.5, 2)];
    const events = [...missed, answered(day(3) + 2, 'opening/first', 1)];
    const [first] = buildHandIn(source({ events }), everything).answers;
    expect(first).toMatchObject({ tries: 3, first: { score: 0 }, last: { score: 0.5 } });
    const right = [answered(day(3), 'opening/first', 1), answered(day(3) + 1, 'opening/first', 0)];
    expect(buildHandIn(source({ events: right }), everything).answers[0]).not.toHaveProperty('last');
  });

  it('does not take the answer of another lesson’s exercise for one of its own, though both have one name', () => {
    const events = [answered(1, 'elsewhere/first'), answered(2, 'openings/letter')];
    expect(buildHandIn(source({ events }), everything).answers).toEqual([]);
  });

  it('says on which day a lesson that requires nothing became complete, and of another that was opened nothing', () => {
    const read = ['preface', 'appendix'].map((id) => lesson(id, { title: id, required: [] }));
    const events = [opened(day(3), 'preface'), opened(day(4), 'preface'), opened(day(4), 'asking')];
    const all = source({ lessons: [...read, lesson('asking')], events });
    expect(buildHandIn(all, everything).lessons).toEqual([
      { lesson: 'preface', revision: 'a1b2c3d4', answered: 0, required: 0, completeOn: '2026-12-03' },
      { lesson: 'appendix', revision: 'a1b2c3d4', answered: 0, required: 0 },
      { lesson: 'asking', revision: 'a1b2c3d4', answered: 0, required: 2 },
    ]);
    const shown = previewHandIn(all, everything, { questions, language: 'en-US' });
    expect(shown.find(({ part }) => part === 'lessons')?.items.map(({ value }) => value)).toEqual([
      'complete on Thursday, December 3, no exercises',
      'no exercises',
      '0 of 2 exercises',
    ]);
  });

  it('says neither how sure the rep was nor which call it was and what was noted of it unless they tick it', () => {
    const usual = built(usualSelection);
    expect(JSON.stringify(usual)).not.toMatch(/confidence|Renewal|long form/);
    const rest = { answers: [], commitments: [] };
    expect({ ...usual, ...rest }).toEqual({ ...built(everything), ...rest });
    expect(usual.commitments).toEqual([{ lesson: 'opening', day: '2026-12-09', cameUp: true }]);
  });

  it.each([
    ['calls', { call: 'Renewal' }],
    ['notes', { note: 'She asked for the long form.' }],
  ] as const)('with %s ticked tells of each shared commitment that and no more', (part, told) => {
    const bare = { lesson: 'opening', day: '2026-12-09', cameUp: true };
    expect(built(sharing('commitments', part)).commitments).toEqual([{ ...bare, ...told }]);
    expect(built(sharing(part)).commitments).toEqual([]);
    const leftOut = new Set([callKey(bare), noteKey(bare)]);
    expect(built({ parts: new Set(['commitments', part]), leftOut }).commitments).toEqual([bare]);
  });

  it('tells of a commitment that was moved once, as it stands, and of one that was let go', () => {
    const [made, other] = [committed(day(1), 'opening', '2026-12-04'), committed(day(1), 'asking', '2026-12-04')];
    const moved = { ...committed(day(2), 'opening', '2026-12-08'), call: 'Fair', replaces: made.id };
    const events = [made, other, moved, { ...reviewed(day(3), other), cameUp: false }];
    expect(buildHandIn(source({ events }), usualSelection).commitments).toEqual([
      { lesson: 'asking', day: '2026-12-04', cameUp: false },
      { lesson: 'opening', day: '2026-12-08' },
    ]);
  });

  it('holds nothing but what it is for when every part is left out', () => {
    expect(built(sharing())).toEqual({
      id: source().id,
      assignment: { id: '9f3a27c1be04', edition: 1, title: 'Before the spring fair' },
      course: 'c0c0c0c0',
      at: source().at,
      lessons: [],
      answers: [],
      commitments: [],
    });
  });

  it.each([
    ['name', ['name']],
    ['lessons', ['lessons']],
    ['attempts', ['answers']],
    ['scores', ['answers']],
    ['answers', ['answers']],
    ['texts', ['answers']],
    ['commitments', ['commitments']],
    ['confidence', ['answers']],
    // They are parts of commitments, and go nowhere without them.
    ['calls', []],
    ['notes', []],
  ] as const)('with nothing but the part %s has only the field %s filled', (part, fields) => {
    const { id: _id, assignment: _assignment, course: _course, at: _at, ...rest } = built(sharing(part));
    const filled = Object.entries(rest).flatMap(([field, value]) => (value.length > 0 ? [field] : []));
    expect(filled).toEqual(fields);
  });

  it('leaves out single items', () => {
    const { lessons, answers, commitments } = built(
      without(lessonKey('asking'), answerKey('opening/first'), textKey('opening/letter'), commitment),
    );
    expect(lessons.map(({ lesson }) => lesson)).toEqual(['opening']);
    expect(JSON.stringify(answers)).not.toMatch(/response|text|asking/);
    expect(answers).toHaveLength(2);
    expect(commitments).toEqual([]);
  });

  it('has no name when only spaces were typed', () => {
    expect(buildHandIn(source({ name: '  ' }), everything)).not.toHaveProperty('name');
  });

  it('can be read again, whatever was shared', () => {
    const selections = fc.record({
      parts: fc.subarray([...PARTS]).map((parts) => new Set(parts)),
      leftOut: fc
        .subarray([
          lessonKey('opening'),
          lessonKey('asking'),
          answerKey('opening/first'),
          textKey('opening/letter'),
          commitment,
        ])
        .map((keys) => new Set(keys)),
    });
    fc.assert(
      fc.property(selections, fc.subarray(work), (selection, events) => {
        const handIn: unknown = JSON.parse(JSON.stringify(buildHandIn(source({ events }), selection)));
        expect(isHandIn(handIn)).toBe(true);
      }),
      { numRuns: runs() },
    );
  });
});

describe('The preview of a hand-in', () => {
  const words = { questions, language: 'en-US' };
  const preview = (selection: Selection) => previewHandIn(source(), selection, words);
  /** One line for each item. */
  const told = (selection: Selection): string =>
    preview(selection)
      .flatMap(({ part, label, shared, items }) => [
        `${shared ? '+' : '-'} ${part}: ${label}`,
        ...items.map((item) => `  ${item.shared ? '+' : '-'} ${item.label}: ${item.value}`),
      ])
      .join('\n');

  it('shows every field that would be shared, and those that would not', () => {
    expect(told(usualSelection)).toMatchInlineSnapshot(`
      "+ name: Your name
        + Name: Ada Berg
      + lessons: Lessons
        + Opening well: complete on Wednesday, December 2, 2 of 2 exercises
        + Asking more: 1 of 2 exercises
      + scores: Scores
        + Opening well: 33% on first tries, 83% on the latest
        + Asking more: 50% on first tries, 50% on the latest
        + Which line opens best?: 0% · then: 100%
        + Write the letter.: 67%
        + What is behind it?: 50%
      + attempts: Attempts
        + Which line opens best?: 2 tries
        + Write the letter.: 1 try
        + What is behind it?: 1 try
      + answers: Answers
        + Which line opens best?: Name the price · then: Ask what changed
        + What is behind it?: “Too dear.” → A worry about cost
      + texts: Texts
        + Write the letter.: Dear Sam,
      thank you.
      + commitments: Plans
        + Opening well: Wednesday, December 9, it came up
      - confidence: How sure you were
        - Which line opens best?: sure · then: fairly sure
      - calls: Names of the calls
        - Opening well, Wednesday, December 9: Renewal
      - notes: Notes from the calls
        - Opening well, Wednesday, December 9: She asked for the long form."
    `);
  });

  it('shows as left out whatever stands in a lesson that is left out', () => {
    const lines = told(without(lessonKey('opening'), textKey('opening/letter')));
    expect(lines).not.toMatch(/^ {2}\+ (Opening|Which|Write)/m);
    expect(lines).toMatch(/^ {2}\+ Asking more/m);
  });

  it('shows only the first try when attempts are left out', () => {
    const lines = told(sharing('scores', 'answers'));
    expect(lines).toContain('+ Which line opens best?: Name the price\n');
    expect(lines).toContain('+ Which line opens best?: 0%\n');
    expect(lines).toContain('- Opening well: 33% on first tries');
  });

  it('shows neither less nor more than what is shared', () => {
    const keys = preview(everything).flatMap(({ items }) => items.flatMap(({ key }) => key ?? []));
    const selections = fc.record({
      parts: fc.subarray([...PARTS]).map((parts) => new Set(parts)),
      leftOut: fc.subarray([...new Set(keys)]).map((left) => new Set(left)),
    });
    fc.assert(
      fc.property(selections, (selection) => {
        const shared = new Map(
          preview(selection).map(({ part, items }) => [part, items.filter((item) => item.shared).length]),
        );
        const { name, lessons, answers, commitments } = built(selection);
        const tries = (field: 'score' | 'response' | 'text' | 'confidence') =>
          answers.filter(({ first, last }) => first?.[field] !== undefined || last?.[field] !== undefined).length;
        const scored = lessons.filter(({ firstTry }) => firstTry !== undefined).length;
        const handed = {
          name: Number(name !== undefined),
          lessons: lessons.length,
          attempts: answers.filter(({ tries: count }) => count !== undefined).length,
          answers: tries('response'),
          texts: tries('text'),
          commitments: commitments.length,
          confidence: tries('confidence'),
          calls: commitments.filter(({ call }) => call !== undefined).length,
          notes: commitments.filter(({ note }) => note !== undefined).length,
        };
        expect(Object.fromEntries(shared)).toEqual({ ...handed, scores: tries('score') + scored });
      }),
      { numRuns: runs() },
    );
  });
});
