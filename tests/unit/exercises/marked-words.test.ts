import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type Exercise, exerciseSchema } from '../../../src/exercises/exercise.ts';
import { loadKind } from '../../../src/ui/exercise/load-kind.ts';

/**
 * Preact 10 takes the tree of a marked text for a child and renders nothing in its place, and types let it pass. So
 * every field of prose gets a marked word of its own here, and each has to turn up.
 */
let words: string[] = [];
function marked(): string {
  words.push(`word${words.length}`);
  return `Say **${words.at(-1)}** now.`;
}

const three = ['one', 'two', 'three'];
const before = (first: string, next: string) => ({ first, next, why: marked() });

const fields: Readonly<Record<string, () => object>> = {
  choice: () => ({ options: three.map((id) => ({ id, text: marked(), correct: id === 'one', why: marked() })) }),
  multiple: () => ({ options: three.map((id) => ({ id, text: marked(), correct: id !== 'one', why: marked() })) }),
  number: () => ({ answer: 1, unit: 'days', worked: marked(), why: marked() }),
  fill: () => ({ sentence: 'Ask ___.', accept: ['when'], why: marked() }),
  order: () => ({
    steps: three.map((id) => ({ id, text: marked() })),
    before: [before('one', 'two'), before('two', 'three')],
    why: marked(),
  }),
  match: () => ({
    prompts: three.map((id) => ({ id, text: marked(), reply: id, why: marked() })),
    replies: [...three, 'spare'].map((id) => ({ id, text: `The reply ${id}`, answers: id })),
  }),
  sort: () => ({
    groups: three.slice(1).map((id) => ({ id, name: id })),
    cards: three.map((id) => ({ id, text: marked(), group: id === 'one' ? 'two' : id, why: marked() })),
  }),
  recall: () => ({ answer: marked(), why: marked() }),
  write: () => ({
    samples: [
      { id: 'one', text: 'Hello.', rating: 'weak', why: marked() },
      { id: 'two', text: 'Hello, you.', rating: 'strong', why: marked() },
    ],
    criteria: three.map((id) => ({ id, text: marked() })),
    model: [{ text: marked(), note: marked() }],
  }),
  conversation: () => ({
    buyer: 'Farah',
    nodes: three.map((id, index) => ({
      id,
      scene: marked(),
      line: marked(),
      replies: ['a', 'b'].map((reply) => ({
        id: reply,
        text: marked(),
        grade: 'best',
        consequence: marked(),
        why: marked(),
        next: three[index + 1] ?? 'end',
      })),
    })),
    endings: { strong: { title: 'Together', debrief: marked() }, weak: { title: 'Apart', debrief: marked() } },
  }),
  spot: () => ({
    lines: [...three, 'four'].map((id) => ({ id, text: marked(), why: marked() })),
    answer: 'one',
    better: marked(),
  }),
};

/** An exercise of this kind, and the marked words of its fields. */
function example(kind: string): { exercise: Exercise; written: string[] } {
  words = [];
  const own = fields[kind]?.() ?? {};
  const written = words;
  const hint = kind === 'recall' || kind === 'conversation' ? {} : { hint: 'Think.' };
  const base = { id: 'example', kind, objective: 1, stem: 'What now?', ...hint };
  return { exercise: exerciseSchema.parse({ ...base, ...own }), written };
}

/** Each once. */
function shownIn(view: ComponentChild): string[] {
  const found = renderToString(h('div', null, view)).matchAll(/<strong>(word\d+)<\/strong>/g);
  return [...new Set([...found].map(([, word]) => word ?? ''))].sort();
}

/** A try after which everything is told. */
const tries: Readonly<Record<string, unknown>> = {
  choice: { option: 'two' },
  multiple: { options: ['one'] },
  number: { typed: '5' },
  fill: { typed: 'why' },
  order: { steps: three.toReversed() },
  match: { pairs: {} },
  sort: { groups: {} },
  spot: { line: 'two' },
};

it.each(Object.keys(fields))('Of the kind %s every marked word stands in the solution', async (name) => {
  const { exercise, written } = example(name);
  const kind = await loadKind(name);
  expect(shownIn(h(kind.Solution, { exercise }))).toEqual(written.sort());
});

describe.each(Object.keys(tries))('Of a question of the kind %s', (name) => {
  it('every marked word stands below its question at the end', async () => {
    const { exercise, written } = example(name);
    const kind = await loadKind(name);
    if (!('View' in kind)) throw new Error(`${name} is no question.`);
    const draft = tries[name];
    const order = kind.shuffles?.(exercise) ?? [];
    const props = { exercise, draft, tries: [draft], done: true, order, name, onDraft: () => {} };
    expect(shownIn(h(kind.View, props))).toEqual(written.sort());
  });
});
