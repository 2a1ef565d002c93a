import type { PlacedExercise } from '../../catalog/course.ts';
import { type Prose, plainText } from '../../exercises/prose.ts';
import { cleanText } from '../../primitives/clean-text.ts';

/** An exercise as a preview and the team board need to know it; plain JSON for a page to hand on. */
export interface QuestionOutline {
  /** `<lesson>/<exercise>`. */
  exercise: string;
  kind: PlacedExercise['kind'];
  /** The question itself. */
  stem: string;
  revision: string;
  /** What can be chosen, by id: options, lines, prompts, cards, steps, or what the buyer says. */
  items: Readonly<Record<string, string>>;
  /** What an item can be put to, by id, in kinds that have such: replies or groups; in a talk by `<moment>/<reply>`. */
  targets: Readonly<Record<string, string>>;
  /** Which picks are right, as `picksIn` gives them. */
  right: readonly string[];
}

/** For the build; the result goes into the page. */
export function questionOutline(exercise: PlacedExercise): QuestionOutline {
  const { address, kind, stem, revision } = exercise;
  return {
    exercise: address,
    kind,
    stem: plainText(stem),
    revision,
    items: {},
    targets: {},
    right: [],
    ...partsOf(exercise),
  };
}

function partsOf(exercise: PlacedExercise): Partial<Pick<QuestionOutline, 'items' | 'targets' | 'right'>> {
  switch (exercise.kind) {
    case 'choice':
    case 'multiple':
      return {
        items: byId(exercise.options),
        right: exercise.options.filter(({ correct }) => correct).map(({ id }) => id),
      };
    case 'spot':
      return { items: byId(exercise.lines), right: [exercise.answer] };
    case 'match':
      return {
        items: byId(exercise.prompts),
        targets: byId(exercise.replies),
        right: exercise.prompts.map(({ id, reply }) => pairKey(id, reply)),
      };
    case 'sort':
      return {
        items: byId(exercise.cards),
        targets: byId(exercise.groups.map(({ id, name }) => ({ id, text: name }))),
        right: exercise.cards.map(({ id, group }) => pairKey(id, group)),
      };
    case 'order':
      return { items: byId(exercise.steps) };
    case 'conversation':
      return talkParts(exercise.nodes);
    default:
      return {};
  }
}

type Talk = Extract<PlacedExercise, { kind: 'conversation' }>;

const talkParts = (nodes: Talk['nodes']): Pick<QuestionOutline, 'items' | 'targets' | 'right'> => ({
  items: byId(nodes.map(({ id, line }) => ({ id, text: line }))),
  targets: Object.fromEntries(
    nodes.flatMap(({ id, replies }) => replies.map((reply) => [`${id}/${reply.id}`, plainText(reply.text)])),
  ),
  right: nodes.flatMap(({ id, replies }) =>
    replies.filter(({ grade }) => grade === 'best').map((reply) => pairKey(id, `${id}/${reply.id}`)),
  ),
});

const byId = (entries: readonly { id: string; text: Prose }[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ id, text }) => [id, plainText(text)]));

const pairKey = (item: string, target: string): string => `${item}=${target}`;

/** More than any exercise has; a forged response may hold any number. */
const MOST_PICKS = 30;
const MOST_TYPED = 60;
const MOST_WORDS = 2_000;

/**
 * What somebody picked, as keys to count: an item's id, `<item>=<target>`, or what was typed in small letters between
 * quotes. None where an answer has no parts that can be wrong by themselves. Takes any JSON.
 */
export function picksIn(response: unknown): string[] {
  if (typeof response !== 'object' || response === null) return [];
  const { option, line, options, pairs, groups, steps, typed } = response as Record<string, unknown>;
  const single = [option, line].filter((id) => typeof id === 'string' && id !== '');
  const many = listOf(options).filter((id) => typeof id === 'string');
  const put = [...entriesOf(pairs), ...entriesOf(groups)].map(([item, target]) => pairKey(item, target));
  const said = listOf(steps).flatMap(replyIn);
  const words = typeof typed === 'string' ? [`“${cleanText(typed, MOST_TYPED).text.toLowerCase()}”`] : [];
  return [...new Set([...single, ...many, ...put, ...said, ...words] as string[])].slice(0, MOST_PICKS);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const entriesOf = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : [];

function replyIn(step: unknown): string[] {
  const { node, reply } = (typeof step === 'object' && step !== null ? step : {}) as Record<string, unknown>;
  return typeof node === 'string' && typeof reply === 'string' ? [pairKey(node, `${node}/${reply}`)] : [];
}

/** A pick in words: the text of what was chosen. Without a question, or with an id that it no longer has, the id. */
export function pickInWords(pick: string, question: QuestionOutline | undefined): string {
  if (pick.startsWith('“')) return pick;
  const at = pick.indexOf('=');
  const [item, target] = at < 0 ? [pick, undefined] : [pick.slice(0, at), pick.slice(at + 1)];
  const text = textOf(item, question?.items);
  return target === undefined ? text : `${text} → ${textOf(target, question?.targets)}`;
}

function textOf(id: string, texts: QuestionOutline['items'] | undefined): string {
  return texts && Object.hasOwn(texts, id) ? (texts[id] ?? id) : cleanText(id, MOST_TYPED).text;
}

/** A whole response in words. Takes any JSON; empty when there is nothing in it to say. */
export function responseInWords(response: unknown, question: QuestionOutline | undefined): string {
  const picks = picksIn(response);
  if (picks.length > 0) return picks.map((pick) => pickInWords(pick, question)).join('; ');
  const { steps, rating, text } = (typeof response === 'object' && response !== null ? response : {}) as Record<
    string,
    unknown
  >;
  if (typeof text === 'string') return cleanText(text, MOST_WORDS, true).text;
  if (typeof rating === 'string') return cleanText(rating, MOST_TYPED).text;
  const order = listOf(steps).filter((id) => typeof id === 'string');
  return order
    .slice(0, MOST_PICKS)
    .map((id) => textOf(id, question?.items))
    .join(' → ');
}
