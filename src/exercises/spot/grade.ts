import type { Grader } from '../kind.ts';
import type { Spot } from './schema.ts';

export interface SpotResponse {
  line: string;
}

/** The line itself is right; its neighbor is half right, since where a talk turns is a matter of a moment. */
export const grader: Grader<Spot, SpotResponse> = {
  empty: { line: '' },
  isResponse: (value): value is SpotResponse =>
    value instanceof Object && 'line' in value && typeof value.line === 'string',
  missing: (_exercise, { line }) => (line === '' ? 'Choose a line first.' : undefined),
  grade: ({ lines, answer }, { line }) => {
    const [right, chosen] = [answer, line].map((id) => lines.findIndex((entry) => entry.id === id));
    if (right === undefined || chosen === undefined || chosen === -1) return { score: 0 };
    const distance = Math.abs(right - chosen);
    const why = lines[chosen]?.why;
    return distance === 1
      ? { score: 0.5, note: 'Very close: it’s the line next to it.', why }
      : { score: distance === 0 ? 1 : 0, why };
  },
};
