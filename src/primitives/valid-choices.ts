import { editDistance } from './edit-distance.ts';

/** What to write instead: the nearest valid choice, or all of them, or `otherwise` when there is none. */
export function choices(valid: readonly string[], written?: string, otherwise = 'take it out.'): string {
  const near = written === undefined ? undefined : nearest(valid, written);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return valid.length === 0 ? otherwise : `use ${listed(valid, 'or')}.`;
}

/** `a`, `b` or `c`, each once. */
export function listed(names: readonly string[], word: 'and' | 'or'): string {
  const quoted = [...new Set(names)].map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(` ${word} `);
}

/** The one that is written almost so: within a third of the letters. */
export function nearest(valid: readonly string[], written: string): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const ranked = valid
    .map((name) => ({ name, distance: editDistance(name, written, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
