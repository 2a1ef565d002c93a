import type { Course, Guide, Module, PlacedExercise } from '../catalog/course.ts';
import { plainText } from '../exercises/prose.ts';
import type { Customer, RolePlay } from '../team/role-play/play.ts';

export type { RolePlay };

type Talk = Extract<PlacedExercise, { kind: 'conversation' }>;
type Reply = Talk['nodes'][number]['replies'][number];

/** The address of a module's role-play, without the folder that the site is served from. */
export const rolePlayPath = (module: string): string => `/present/role-play/${module}/`;

/** Whether there is somebody to play, and something to rate. */
export const hasRolePlay = (module: Module): boolean => module.guide !== undefined && customersOf(module).length > 0;

/** The addresses of the role-plays, each with all that its sheets are made of. */
export const rolePlayPaths = ({ modules, rubric }: Pick<Course, 'modules' | 'rubric'>) =>
  modules.flatMap((module) =>
    module.guide && hasRolePlay(module)
      ? [{ params: { module: module.id }, props: { play: rolePlayOf(module, module.guide, rubric.levels) } }]
      : [],
  );

const rolePlayOf = (module: Module, { task, tally, rows, debrief }: Guide, levels: readonly string[]): RolePlay => ({
  id: module.id,
  title: module.title,
  task,
  customers: customersOf(module),
  tally,
  rows: rows.map(({ title, anchors }) => ({ title, anchors })),
  levels,
  debrief,
});

/** Whom a module gives to play: the customers of its guide, and the buyers of its talks. */
const customersOf = ({ guide, lessons }: Pick<Module, 'guide' | 'lessons'>): Customer[] => [
  ...(guide?.cards ?? []).map(customerOfCard),
  ...lessons.flatMap(({ exercises }) =>
    exercises.flatMap((entry) => (entry.kind === 'conversation' ? customerOfTalk(entry) : [])),
  ),
];

const MOODS = { easy: 'An easy customer', busy: 'A busy customer', hurt: 'A customer who was let down' } as const;

/** A card speaks to whoever plays it, of what a seller has to find out. */
const customerOfCard = ({ mood, who, expects, volunteers, pushes }: Guide['cards'][number]): Customer => ({
  name: MOODS[mood],
  brief:
    'You don’t know this customer’s story. Before the clock starts, they say in a sentence who they are, and you say in a sentence what they get from you. The rest is yours to find out.',
  hidden: [
    { name: 'Who you are', lines: [who] },
    { name: 'Before the clock starts', lines: ['Say in one sentence who you are. Keep the rest until somebody asks.'] },
    { name: 'You expect', lines: [expects] },
    { name: 'You say on your own', lines: [volunteers] },
    { name: 'You push on', lines: [pushes] },
  ],
});

/** So much can be taken in before a call. */
const MOST_LINES = 3;

/** The situation of a talk is the seller's; what the buyer says, and gives to whoever earns it, is the buyer's. */
function customerOfTalk({ buyer, situation = '', stem, start, nodes: [first, ...others] }: Talk): Customer[] {
  if (!first) return [];
  const replies = [first, ...others].flatMap((node) => node.replies);
  const parts = [
    { name: 'What the seller knows', lines: [plainText(situation)] },
    { name: 'Your mood', lines: [moodOf(start)] },
    { name: 'You begin', lines: [plainText(first.scene ?? ''), plainText(first.line)] },
    { name: 'What comes when they earn it', lines: consequences(replies, 'best') },
    { name: 'What comes when they push', lines: consequences(replies, 'costly') },
    { name: 'You may also say', lines: others.map(({ line }) => plainText(line)).slice(0, MOST_LINES) },
  ];
  return [
    {
      name: buyer,
      brief: [situation, stem].map(plainText).join(' ').trim(),
      hidden: parts
        .map(({ name, lines }) => ({ name, lines: lines.filter((line) => line !== '') }))
        .filter(({ lines }) => lines.length > 0),
    },
  ];
}

const consequences = (replies: readonly Reply[], wanted: Reply['grade']): string[] =>
  replies
    .filter(({ grade }) => grade === wanted)
    .map(({ consequence }) => plainText(consequence))
    .slice(0, MOST_LINES);

/** How a buyer meets a seller, by the trust with which the talk begins. */
function moodOf(trust: number): string {
  if (trust <= 4) return 'Wary. It takes something to win you over.';
  return trust >= 7 ? 'Open. You like them, and want to hear more.' : 'Polite. You wait for what they bring.';
}
