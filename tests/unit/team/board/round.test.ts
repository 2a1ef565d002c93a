import { describe, expect, it } from 'vitest';
import { csv } from '../../../../src/formats/csv/csv.ts';
import type { LearningEvent } from '../../../../src/log/event.ts';
import { assignments } from '../../../../src/projections/assignments.ts';
import { assignmentOf, draftOf } from '../../../../src/team/assignment/assignment-draft.ts';
import { readAssignmentPayload, writeAssignmentPayload } from '../../../../src/team/assignment/assignment-link.ts';
import { courseRevision } from '../../../../src/team/assignment/course-outline.ts';
import { resolveAssignment } from '../../../../src/team/assignment/resolve-assignment.ts';
import { boardAssignments } from '../../../../src/team/board/board-assignments.ts';
import type { BoardEvent } from '../../../../src/team/board/board-events.ts';
import { plainTable } from '../../../../src/team/board/column.ts';
import { newHandIns } from '../../../../src/team/board/new-hand-ins.ts';
import { fileColumns, teamColumns } from '../../../../src/team/board/team-columns.ts';
import { teamTable } from '../../../../src/team/board/team-table.ts';
import { buildHandIn } from '../../../../src/team/hand-in/build-hand-in.ts';
import { usualSelection } from '../../../../src/team/hand-in/hand-in-parts.ts';
import { readHandIns } from '../../../../src/team/hand-in/read-hand-ins.ts';
import { handInFile, handInLink, signHandIn } from '../../../../src/team/hand-in/send-hand-in.ts';
import { accepted, answered } from '../../projections/happened.ts';
import { course, usual } from '../assignment/course.ts';
import { newSigner, subtle } from '../hand-in/work.ts';
import { made } from './team.ts';

const PREFIX = 'https://training.example.com/trainer/team/#';
const day = new Date(2026, 11, 2, 12).getTime();

/** A rep opens the link, accepts, does all of it with this score, and hands in. */
async function work(link: string, name: string, score: number) {
  const reading = await readAssignmentPayload(link);
  if ('refused' in reading) throw new Error(reading.refused);
  const { assignment, references, lessons: found } = resolveAssignment(reading.assignment, course);
  const lessons = found.flatMap(({ lesson }) => lesson ?? []);
  const events: LearningEvent[] = [
    accepted(day, assignment, references),
    ...lessons.flatMap(({ id, required }) => required.map((each, at) => answered(day + at, `${id}/${each}`, score))),
  ];
  const [state] = assignments(events, course.lessons, '2026-12-03');
  const source = { id: `of ${name}`, at: day, assignment, course: courseRevision(course), lessons, name, events };
  return { state, signed: await signHandIn(buildHandIn(source, usualSelection), await newSigner()) };
}

describe('A whole round', () => {
  it('goes from the trainer’s draft by link to the reps, and back by link and file onto one table', async () => {
    const assignment = assignmentOf(draftOf(usual), course, usual);
    const link = `https://training.example.com/assignment/#${await writeAssignmentPayload(assignment, course)}`;
    const ada = await work(link, 'Ada', 1);
    const bob = await work(link, '=HYPERLINK("https://evil.example")', 0.5);
    expect(ada.state).toMatchObject({ status: 'done', late: false, firstTry: 1 });
    expect(bob.state).toMatchObject({ status: 'open', share: 1, firstTry: 0.5 });

    const sent = await handInLink(ada.signed, PREFIX.length);
    const mail = `Hi Maria,\n${PREFIX}${'payload' in sent ? sent.payload : ''}\nAda`;
    const sources = [
      { file: undefined, text: mail },
      { file: 'bob.json', text: handInFile(bob.signed) },
      { file: 'forged.json', text: handInFile({ ...bob.signed, body: ada.signed.body }) },
      { file: 'replayed.txt', text: mail },
    ];
    const reading = await readHandIns(sources, subtle);
    const { added, known, setAside } = newHandIns(reading.read, boardAssignments([made(0, assignment)]));
    expect(known).toEqual([{ from: 'replayed.txt', name: 'Ada' }]);
    expect([...reading.setAside, ...setAside]).toMatchObject([{ from: 'forged.json', name: 'Ada' }]);

    const events: BoardEvent[] = added.map((event, index) => ({
      ...event,
      id: `${index}`,
      at: Date.UTC(2026, 11, 31) + index,
      device: 'd',
    }));
    const [board] = boardAssignments([made(0, assignment), ...events]);
    if (!board) throw new Error('no board');
    const table = teamTable(board, course, '2026-12-05');
    expect(table.rows.map(({ name, status, overdue, notes }) => [name, status, overdue, notes])).toEqual([
      ['=HYPERLINK("https://evil.example")', 'working', true, []],
      ['Ada', 'done', false, []],
    ]);
    const text = csv(plainTable(fileColumns(teamColumns(table.lessons, table)), table.rows));
    expect(text).toContain(`\r\n"'=HYPERLINK(""https://evil.example"")",`);
    expect(text).not.toMatch(/(^|[,;\r\n])"?=/);
  });
});
