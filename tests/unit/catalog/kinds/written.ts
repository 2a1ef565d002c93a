import { problemsOf, withExercise } from '../course-folder.ts';

/** An exercise of each kind as an author writes it, without a mistake. */

export const WHY = 'why: It does this to the buyer and that to the talk, so next time say the other.';

const head = (kind: string): string => `  - id: ${kind}-one
    kind: ${kind}
    objective: 1
    stem: What now?
`;
const headWithHint = (kind: string): string => `${head(kind)}    hint: Think of the buyer.\n`;

export const order = `${headWithHint('order')}    steps:
      - id: greet
        text: Say who you are.
      - id: ask
        text: Ask what changed.
      - id: offer
        text: Offer a step.
    before:
      - first: greet
        next: ask
        ${WHY}
      - first: ask
        next: offer
        ${WHY}
    ${WHY}
`;

export const match = `${headWithHint('match')}    prompts:
      - id: dear
        text: It is too dear.
        reply: worth
        ${WHY}
      - id: late
        text: It comes too late.
        reply: date
        ${WHY}
      - id: small
        text: It is too small.
        reply: worth
        ${WHY}
    replies:
      - id: worth
        text: What does it cost you today?
        answers: a worry about money
      - id: date
        text: When would be early enough?
        answers: a worry about time
      - id: team
        text: Who else would use it?
        answers: a question about people
`;

export const sort = `${headWithHint('sort')}    groups:
      - id: fact
        name: A fact
      - id: guess
        name: A guess
    cards:
      - id: sets
        text: The sets came late.
        group: fact
        ${WHY}
      - id: labels
        text: It must be the labels.
        group: guess
        ${WHY}
      - id: fine
        text: They paid a fine.
        group: fact
        ${WHY}
`;

export const spot = `${headWithHint('spot')}    lines:
      - id: hello
        who: Ana
        text: We need it by May.
        ${WHY}
      - id: price
        who: Lee
        text: It is ten dollars.
        ${WHY}
      - id: yes
        who: Ana
        text: Yes.
        ${WHY}
      - id: again
        who: Ana
        text: Yes.
        ${WHY}
    answer: price
    better: What is it for?
`;

export const number = `${headWithHint('number')}    answer: 400
    tolerance: 5
    unit: hours
    worked: 4 × 100 = 400 hours.
    ${WHY}
    mistakes:
      - value: 200
        ${WHY}
      - value: 100
        ${WHY}
`;

export const fill = `${headWithHint('fill')}    sentence: Ask about the ___.
    accept: [problem, what is broken]
    near:
      - text: need
        ${WHY}
      - text: wish
        ${WHY}
    ${WHY}
`;

export const write = `${headWithHint('write')}    samples:
      - id: short
        text: Can we talk on Monday?
        rating: strong
        ${WHY}
      - id: long
        text: We are the leader in what we do.
        rating: weak
        ${WHY}
    criteria:
      - id: names
        text: Names one thing they said.
      - id: asks
        text: Asks for one step.
      - id: brief
        text: Has two sentences.
    model:
      - text: You said May.
        note: It is theirs.
`;

export const recall = `${head('recall')}    answer: What did I miss?
    ${WHY}
`;

/** A reply as `id: grade, trust, progress -> next`, in the order in which the node lists it. */
export type Replies = Readonly<Record<string, readonly [grade: string, trust: number, progress: number, next: string]>>;

const moment = ([id, replies]: readonly [string, Replies]): string => `      - id: ${id}
        line: Is that so?
        replies:
${Object.entries(replies)
  .map(
    ([reply, [grade, trust, progress, next]]) => `          - id: ${reply.replace(/\W/g, '')}
            text: I would say ${reply}
            grade: ${grade}
            consequence: They nod.
            ${WHY}
            trust: ${trust}
            progress: ${progress}
            next: ${next}
`,
  )
  .join('')}`;

/** What is said is the id of the reply, with its dots, which make it as long as a test wants. */
export const nodes = {
  opening: {
    ask: ['best', 1, 2, 'cost'],
    'rate...': ['workable', 0, 1, 'cost'],
    pitch: ['costly', -2, 0, 'cost'],
  },
  cost: { price: ['costly', -2, -1, 'close'], 'sum.....': ['best', 1, 2, 'close'] },
  close: { day: ['best', 1, 1, 'end'], 'fog.....': ['costly', -1, 0, 'end'] },
} satisfies Record<string, Replies>;

const ENDINGS = ['strong', 'mixed', 'weak'];

export const conversation = (
  talk: Readonly<Record<string, Replies>> = nodes,
  { endings = ENDINGS, marks = '' }: { endings?: readonly string[]; marks?: string } = {},
): string => `${head('conversation')}    buyer: Farah
${marks}    nodes:
${Object.entries(talk).map(moment).join('')}    endings:
${endings.map((kind) => `      ${kind}:\n        title: The end\n        debrief: They part.\n`).join('')}`;

/** What the author is told of an exercise after these texts in it were replaced, each where it stands first. */
export function told(exercise: string, ...swaps: readonly (readonly [from: string, to: string])[]): string {
  const changed = swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to replace.`);
    return text.replace(from, () => to);
  }, exercise);
  return problemsOf(withExercise(changed));
}
