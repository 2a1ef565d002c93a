import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvFileName, delimiterOf, tabbed } from '../../../../src/formats/csv/csv.ts';
import { plainTable } from '../../../../src/team/board/column.ts';
import { analyzeQuestions, writtenTexts } from '../../../../src/team/board/question-analysis.ts';
import {
  questionColumns,
  sureButWrong,
  sureButWrongColumns,
  textColumns,
  textRows,
} from '../../../../src/team/board/question-columns.ts';
import { fileColumns, teamColumns } from '../../../../src/team/board/team-columns.ts';
import { sortRows } from '../../../../src/team/board/team-rows.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { runs } from '../../runs.ts';
import { course } from '../assignment/course.ts';
import { questions } from '../hand-in/work.ts';
import { answer, boardWith, expecting, handed, handIn, received, TODAY } from './team.ts';

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  'a;=1',
  'a\n=cmd|/c',
  '"=1',
  '=1\n+1',
  '__proto__',
];

const table = teamTable(
  boardWith(
    expecting(0, 'Zoë Lee', '=cmd()'),
    received(1, handIn('Ada', { answers: [answer('opening/first', 'price', 0, 'sure')] })),
    received(
      2,
      handIn('Bob; "the rep"', {
        id: 'b',
        lessons: [handed('set-the-bar', { answered: 1 })],
        answers: [
          answer('opening/first', 'ask', 1, 'sure'),
          { exercise: 'opening/letter', revision: 'a1b2c3d4', first: { score: 1, text: '=HYPERLINK("x")\n- one' } },
        ],
      }),
    ),
  ),
  course,
  TODAY,
);
const analysis = analyzeQuestions(table.rows, questions);
const sheets = [
  { title: 'Team', ...plainTable(fileColumns(teamColumns(table.lessons, table)), table.rows) },
  { title: 'Questions', ...plainTable(questionColumns(table.lessons, analysis), analysis) },
  { title: 'Sure but wrong', ...plainTable(sureButWrongColumns, sureButWrong(analysis)) },
  { title: 'Texts', ...plainTable(textColumns, textRows(writtenTexts(table.rows, questions))) },
];

/** The text but for the apostrophes, with which a file keeps spreadsheets from reading a formula. */
const bare = (cell: string | number): string => String(cell).replace(/['\0]/g, '');

/** Reads CSV as RFC 4180 has it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, raw = '', end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('The sheets of a team', () => {
  it('say what the screen shows', () => {
    expect(
      sheets
        .map(({ title, columns, rows }) =>
          [title, columns.join(' | '), ...rows.map((row) => row.join(' | '))].join('\n'),
        )
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "Team
      Name | Status | Exercises done (%) | Score on first tries (%) | Score on latest tries (%) | Handed in on | Set the Bar, Then Beat It | Set the Bar, Then Beat It: first tries (%) | Set the Bar, Then Beat It: completed on | The Boléro Effect | The Boléro Effect: first tries (%) | The Boléro Effect: completed on | warm and useful | warm and useful: first tries (%) | warm and useful: completed on | Notes
      =cmd() | Nothing in yet, overdue |  |  |  |  |  |  |  |  |  |  |  |  |  | 
      Ada | Done | 100 | 50 | 100 | 2026-12-03 | Complete | 50 | 2026-12-03 | Complete | 50 | 2026-12-03 | Complete | 50 | 2026-12-03 | 
      Bob; "the rep" | 3 lessons left, overdue | 50 | 50 | 100 | 2026-12-03 | 1 of 2 | 50 | 2026-12-03 |  |  |  |  |  |  | Shares 1 of 3 lessons; the figures cover only those.
      Zoë Lee | Nothing in yet, overdue |  |  |  |  |  |  |  |  |  |  |  |  |  | 

      Questions
      Question | Lesson | Answered by | Right on first try (%) | Mean score (%) | Wrong picks
      Which line opens best? |  | 2 | 50 | 50 | Name the price (1: Ada)
      Write the letter. (self-rated) |  | 1 | 100 | 100 | 

      Sure but wrong
      Question | Sure but wrong | Out of those who said how sure they were | Who
      Which line opens best? | 1 | 2 | Ada

      Texts
      Exercise | Name | First version | Latest version
      Write the letter. | Bob; "the rep" | =HYPERLINK("x")
      - one | "
    `);
  });

  it('order rows by what their own cells show, with those last that show nothing', () => {
    for (const { key, sort, cell } of teamColumns(table.lessons, table)) {
      if (!sort || key === 'status' || key.startsWith('lesson:')) continue;
      const shown = sortRows(table.rows, sort).map(cell);
      const known = shown.filter((one) => one !== '');
      expect(shown.slice(known.length).every((one) => one === '')).toBe(true);
      expect(known, key).toEqual(known.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
    }
  });

  it('have a cell for each column', () => {
    for (const { columns, rows } of sheets) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('go into a file cell by cell, and nothing else does', () => {
    for (const sheet of sheets) {
      const text = csv(sheet);
      expect(text.startsWith('\ufeff')).toBe(true);
      const shown = [sheet.columns, ...sheet.rows].map((row) => row.map(bare));
      expect(parse(text.slice(1)).map((row) => row.map(bare))).toEqual(shown);
    }
  });

  it('go into a file as they are on the screen, where no formula could begin', () => {
    const [team] = sheets;
    if (!team) throw new Error('no sheet');
    const harmless = { ...team, rows: team.rows.filter(([name]) => name !== '=cmd()') };
    expect(parse(csv(harmless).slice(1))).toEqual([team.columns, ...harmless.rows].map((row) => row.map(String)));
  });

  it('have a file name', () => {
    expect(csvFileName('team', '2026-12-04')).toBe('team-2026-12-04.csv');
  });
});

describe('A cell of a CSV file', () => {
  const of = (...cells: (string | number)[]): string => csv({ columns: ['x'], rows: [cells] });

  it.each(HOSTILE)('begins no formula with %j', (cell) => {
    expect(parse(of(cell).slice(1))[1]?.[0]).not.toMatch(/^["\s]*[=+\-@＝]/);
  });

  it('is a number where it is one', () => {
    expect(of(-0.25, 80, Number.NaN)).toBe('\ufeffx\r\n-0.25,80,\r\n');
  });

  it('comes back exactly, and begins a formula nowhere, whichever sign parts the cells', () => {
    const unit = fc.constantFrom(...'=+-@;,"\t\r\n aé1＝\0');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit }), fc.constantFrom(...HOSTILE)), { minLength: 1 }), (cells) => {
        const text = of(...cells).slice(1);
        expect(parse(text)[1]?.map(bare)).toEqual(cells.map(bare));
        for (const cell of parse(text)[1] ?? []) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        for (const part of text.split(/[;\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        const [, once = []] = parse(text);
        expect(parse(of(...once).slice(1))[1]).toEqual(once);
      }),
      { numRuns: runs() },
    );
  });
});

describe('A file for a spreadsheet of another country', () => {
  it.each([
    ['en-US', ','],
    ['de-DE', ';'],
    ['fr', ';'],
    ['ja', ','],
  ])('of %s parts cells by %s', (language, delimiter) => {
    expect(delimiterOf(language)).toBe(delimiter);
  });

  it('has decimal commas where it has semicolons, and no number becomes a text', () => {
    const table = { columns: ['a', 'b'], rows: [[-0.5, 'x, y; z']] };
    expect(csv(table, ';').slice(1)).toBe('a;b\r\n-0,5;"x, y; z"\r\n');
    expect(tabbed(table)).toBe('a\tb\r\n-0.5\t"x, y; z"');
  });
});
