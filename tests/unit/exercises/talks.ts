import fc from 'fast-check';
import { type Conversation, schema } from '../../../src/exercises/conversation/schema.ts';

/** A reply by its id: what it does to trust and progress, where it leads, and how good it is. */
type Replies = Readonly<Record<string, readonly [trust: number, progress: number, next: string, grade?: Grade]>>;
type Grade = Conversation['nodes'][number]['replies'][number]['grade'];
type Facts = Partial<Pick<Conversation, 'start' | 'strong' | 'weak'>>;

/** A talk by the ids of its nodes, the first of which begins it. */
export const talk = (nodes: Readonly<Record<string, Replies>>, facts: Facts = {}): Conversation =>
  schema.parse({
    id: 'talk',
    objective: 1,
    stem: 'Find out what it is for.',
    kind: 'conversation',
    buyer: 'Farah',
    ...facts,
    nodes: Object.entries(nodes).map(([id, replies]) => ({
      id,
      line: 'Is that so?',
      replies: Object.entries(replies).map(([reply, [trust, progress, next, grade = 'workable']]) => ({
        id: reply,
        text: `I would say ${reply}.`,
        grade,
        consequence: 'They nod.',
        why: 'So.',
        trust,
        progress,
        next,
      })),
    })),
    endings: { strong: { title: 'The end', debrief: 'They part.' } },
  });

const change = fc.integer({ min: -3, max: 3 });
const grade = fc.constantFrom<Grade>('best', 'workable', 'costly');
const marks = fc.record({ trust: fc.nat({ max: 10 }), progress: fc.integer({ min: 0, max: 10 }) });

/** Talks of 3 to 6 nodes; where replies may lead is told by the place of their node. */
const talksWith = (targets: (place: number, names: readonly string[]) => readonly string[]) =>
  fc.integer({ min: 3, max: 6 }).chain((count) => {
    const names = Array.from({ length: count }, (_, index) => `node-${index}`);
    const repliesAt = (place: number) =>
      fc
        .array(fc.tuple(change, change, fc.constantFrom(...targets(place, names)), grade), {
          minLength: 2,
          maxLength: 4,
        })
        .map((replies) => Object.fromEntries(replies.map((reply, index) => [`reply-${index}`, reply])));
    return fc
      .record({
        nodes: fc.tuple(...names.map((_name, place) => repliesAt(place))),
        facts: fc.record({ start: fc.nat({ max: 10 }), strong: marks, weak: marks }),
      })
      .map(({ nodes, facts }) =>
        talk(Object.fromEntries(names.map((name, place) => [name, nodes[place] ?? {}])), facts),
      );
  });

/** Talks that lead from each node to a later one or to the end. */
export const endingTalks = talksWith((place, names) => [...names.slice(place + 1), 'end']);

/** Talks that may go back, and lead to nodes that do not exist. */
export const anyTalks = talksWith((_place, names) => [...names, 'end', 'nowhere']);
