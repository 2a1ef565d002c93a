import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Passage } from './passage.ts';

interface YamlText {
  file: string;
  text: string;
  part: Passage['part'];
}

/** Fields that hold ids, codes and addresses. */
const CODES = new Set(
  'id kind url level skills prerequisites guardrail aliases first next reply group grade rating'.split(' '),
);

/** The texts of a YAML file that a learner reads, in the order of the file. */
export function yamlPassages({ file, text, part }: YamlText): Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path = pathOf(ancestors, node);
      const field = path.findLast((step) => typeof step === 'string') ?? '';
      if (CODES.has(field) || isAnswerOfSpot(field, ancestors.at(-2))) return;
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      passages.push({ file, line, text: withoutMarks(node.value), part, field, path });
    },
  });
  return passages;
}

function pathOf(ancestors: readonly unknown[], node: unknown): (string | number)[] {
  return ancestors.flatMap((ancestor, index): (string | number)[] => {
    if (isPair(ancestor)) return isScalar(ancestor.key) ? [String(ancestor.key.value)] : [];
    return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[index + 1] ?? node)] : [];
  });
}

/** In a spot, `answer` is the id of a line. */
const isAnswerOfSpot = (field: string, exercise: unknown): boolean =>
  field === 'answer' && isMap(exercise) && exercise.get('kind') === 'spot';

/** Nobody reads the marks of emphasis and code, or the address of a link. */
const withoutMarks = (text: string): string =>
  text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/(\*\*|[*`])(?=\S)([^*`]+?)(?<=\S)\1/g, '$2');
