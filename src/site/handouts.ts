import type { Course, Guide, Lesson, Module } from '../catalog/course.ts';
import type { Transcript } from '../catalog/transcript.ts';

/** What a lesson has to print. `answers` is for the trainer; the others hold none. */
export const SHEETS = ['card', 'worksheet', 'answers'] as const;
export type Sheet = (typeof SHEETS)[number];

/** The address of a sheet, without the folder that the site is served from. */
export const sheetPath = (lesson: string, sheet: Sheet): string => `/trainer/handouts/${lesson}/${sheet}/`;
export const kitPath = (module: string): string => `/trainer/handouts/${module}/`;

/** The addresses of every sheet of every lesson. */
export const sheetPaths = ({ modules }: Course) =>
  modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      SHEETS.map((sheet) => ({ params: { sheet: `${lesson.id}/${sheet}` }, props: { lesson, module, sheet } })),
    ),
  );

/** The addresses of the modules' pages. */
export const kitPaths = ({ modules }: Course) =>
  modules.map((module) => ({ params: { module: module.id }, props: { module } }));

/** The call to learn from; none where the lesson tells none. */
export const betterCall = ({ transcripts }: Lesson): Transcript | undefined =>
  transcripts.find(({ tone }) => tone === 'better');

/** What comes after a session, to be printed and taken along. */
export const hasAfterSession = ({ nextMeeting, rideAlong, dayThree }: Guide): boolean =>
  nextMeeting.length + rideAlong.length > 0 || dayThree !== undefined;

/** How small the words of a call must be for the card to stay on one page: by how much there is to read. */
export function callSize(call: Transcript, moves: Lesson['moves']): 'plain' | 'small' | 'smallest' {
  const letters = call.lines.reduce(
    (sum, { said, note = '', move = '' }) => sum + said.length + note.length + (moves.get(move)?.name.length ?? 0) + 30,
    0,
  );
  if (letters < 2_000) return 'plain';
  return letters < 3_000 ? 'small' : 'smallest';
}

/** The modules that have anything to print, which is all that have a lesson. */
export const modulesWithSheets = ({ modules }: Course): Module[] => modules.filter(({ lessons }) => lessons.length > 0);
