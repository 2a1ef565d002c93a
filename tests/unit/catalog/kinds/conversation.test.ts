import { describe, expect, it } from 'vitest';
import { conversation, nodes, type Replies, told } from './written.ts';

describe('The author of a conversation is told of nodes and replies:', () => {
  it('one that leads nowhere, with the node that is near, and not all that comes of it', () => {
    const opening: Replies = { ...nodes.opening, ask: ['best', 1, 2, 'cots'] };
    expect(told(conversation({ ...nodes, opening }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:68
         Exercise \`conversation-one\`: the reply \`ask\` of the node \`opening\` leads to \`cots\`, which is no node.
         To mend it: did you mean \`cost\`?"
    `);
  });

  it('one that leads nowhere, with all nodes and the end', () => {
    const close: Replies = { ...nodes.close, day: ['best', 1, 1, 'goodbye'] };
    expect(told(conversation({ ...nodes, close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:114
         Exercise \`conversation-one\`: the reply \`day\` of the node \`close\` leads to \`goodbye\`, which is no node.
         To mend it: use \`opening\`, \`cost\`, \`close\` or \`end\`."
    `);
  });

  it('a node that is called like the end', () => {
    const cost: Replies = { price: ['costly', -2, -1, 'end'], 'sum.....': ['best', 1, 2, 'end'] };
    expect(told(conversation({ opening: nodes.opening, cost, end: nodes.close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:104
         Exercise \`conversation-one\`: a node has the id \`end\`, which says in \`next\` that the talk is over.
         To mend it: give it another id, and write that as the \`next\` of the replies that lead to it."
    `);
  });

  it('two nodes with one id', () => {
    expect(
      told(conversation(), ['- id: close', '- id: cost'], ['next: close', 'next: cost'], ['next: close', 'next: cost']),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:104
         Exercise \`conversation-one\`: two nodes have the id \`cost\`.
         To mend it: give each node its own id; answers are stored under it."
    `);
  });

  it('two replies of a node with one id, or one text', () => {
    expect(
      told(conversation(), ['- id: pitch', '- id: ask'], ['I would say fog.....', 'I would say day']),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:77
         Exercise \`conversation-one\`: two replies of the node \`opening\` have the id \`ask\`.
         To mend it: give each reply its own id; answers are stored under it.

      2. content/modules/basics/opening/practice.yaml:115
         Exercise \`conversation-one\`: two replies of the node \`close\` have the same text, \`I would say day\`.
         To mend it: change the words of one, or take it out."
    `);
  });

  it('a loop', () => {
    const close: Replies = { ...nodes.close, 'fog.....': ['costly', -1, 0, 'opening'] };
    expect(told(conversation({ ...nodes, close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:58
         Exercise \`conversation-one\`: the talk may never end, because these nodes lead to each other: \`opening\` → \`cost\` → \`close\` → \`opening\`.
         To mend it: let the reply that leads back go on to a later node, or to \`end\`."
    `);
  });

  it('a node that leads back to itself', () => {
    const close: Replies = { ...nodes.close, 'fog.....': ['costly', -1, 0, 'close'] };
    expect(told(conversation({ ...nodes, close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:104
         Exercise \`conversation-one\`: the talk may never end, because these nodes lead to each other: \`close\` → \`close\`.
         To mend it: let the reply that leads back go on to a later node, or to \`end\`."
    `);
  });

  it('one to which nothing leads', () => {
    expect(told(conversation({ ...nodes, later: nodes.close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:123
         Exercise \`conversation-one\`: no path leads to the node \`later\`.
         To mend it: write it as the \`next\` of a reply, or take it out."
    `);
  });

  it('one without a best reply', () => {
    const close: Replies = { ...nodes.close, day: ['workable', 1, 1, 'end'] };
    expect(told(conversation({ ...nodes, close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:104
         Exercise \`conversation-one\`: the node \`close\` has no best reply.
         To mend it: write \`grade: best\` at the one that serves the buyer most, or add one."
    `);
  });
});

/** With these, the best reply of each node is the longest. */
const long = [
  ['I would say ask', 'I would say ask, and wait'],
  ['I would say day', 'I would say day, and wait'],
] as const;

describe('The author of a conversation is told that it plays itself:', () => {
  it('the best reply is always the first', () => {
    const cost: Replies = { 'sum.....': nodes.cost['sum.....'], price: nodes.cost.price };
    expect(told(conversation({ ...nodes, cost }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`conversation-one\`: the best reply is the first in each of the 3 nodes, so it can be picked without reading.
         To mend it: move it to another place in some of them."
    `);
  });

  it('the best reply is always the second', () => {
    const { ask, ...others } = nodes.opening;
    const opening: Replies = { 'rate...': others['rate...'], ask, pitch: others.pitch };
    const close: Replies = { 'fog.....': nodes.close['fog.....'], day: nodes.close.day };
    expect(told(conversation({ ...nodes, opening, close }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`conversation-one\`: the best reply is the second in each of the 3 nodes, so it can be picked without reading.
         To mend it: move it to another place in some of them."
    `);
  });

  it('the best reply is always the longest', () => {
    expect(told(conversation(), ...long)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`conversation-one\`: the best reply is the longest in each of the 3 nodes, so it can be picked without reading.
         To mend it: shorten it in some of them, or spell out another."
    `);
  });

  it('but not when another is as long at one moment', () => {
    expect(told(conversation(), ...long, ['I would say price', 'I would say price...'])).toBe('');
  });

  it('nothing is costly', () => {
    const cheap = conversation().replaceAll('grade: costly', 'grade: workable');
    expect(told(cheap)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`conversation-one\`: no reply is costly, so nothing can go wrong in this talk.
         To mend it: write a reply that sounds good and costs trust or progress, with \`grade: costly\`."
    `);
  });
});

describe('The author of a conversation is told of endings:', () => {
  it('no strong one can be reached', () => {
    const marks = '    strong:\n      trust: 10\n      progress: 5\n';
    expect(told(conversation(nodes, { marks }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:127
         Exercise \`conversation-one\`: no path leads to a strong ending, which begins with trust 10 and progress 5; the best one, \`opening/ask\` → \`cost/sum\` → \`close/day\`, ends with trust 8 and progress 5.
         To mend it: let its replies win more, or lower the marks of \`strong\`."
    `);
  });

  it('one is written that no path reaches', () => {
    const marks = '    weak:\n      trust: 0\n      progress: 0\n';
    expect(told(conversation(nodes, { marks }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:133
         Exercise \`conversation-one\`: no path leads to the weak ending that is written here.
         To mend it: take it out, or change the \`trust\` and \`progress\` of replies until one does."
    `);
  });

  it('one is reached that is not written', () => {
    expect(told(conversation(nodes, { endings: ['strong', 'weak'] }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:123
         Exercise \`conversation-one\`: no mixed ending is written, but the path \`opening/ask\` → \`cost/price\` → \`close/day\` leads to one, with trust 5 and progress 2.
         To mend it: add \`mixed\` with a title and a debrief, or change the \`trust\` and \`progress\` of these replies."
    `);
  });

  it('no wrong turn can be made good', () => {
    const marks = '    weak:\n      trust: 7\n      progress: 4\n';
    expect(told(conversation(nodes, { marks, endings: ['strong', 'weak'] }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:60
         Exercise \`conversation-one\`: each path with a costly reply ends weak, so no wrong turn can be made good.
         To mend it: let one of these replies cost less, or a later one win more."
    `);
  });

  it('weak ones begin above strong ones', () => {
    const marks = '    weak:\n      trust: 8\n      progress: 1\n';
    expect(told(conversation(nodes, { marks, endings: ['strong', 'weak'] }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:58
         Exercise \`conversation-one\`: an ending is weak with trust below 8, but strong with 7 already.
         To mend it: write 7 or less here, or more in \`strong\`."
    `);
  });
});
