import type { Read } from '../course-sources.ts';
import type { Problem } from '../problem.ts';

type Named = Readonly<Record<string, { name: string }>>;

/** Entries that people could not tell apart, since another one has the same name; capitals make no difference. */
export function sameNames({ file, facts, lineOf }: Read<Named>, things: string): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(facts).flatMap(([id, { name }]): Problem[] => {
    const owner = owners.get(name.toLowerCase());
    owners.set(name.toLowerCase(), owner ?? id);
    if (owner === undefined) return [];
    return [
      {
        file,
        line: lineOf([id, 'name']),
        what: `The ${things} \`${owner}\` and \`${id}\` have one name: “${name}”.`,
        mend: 'give one of the two another name, or keep only one of them.',
      },
    ];
  });
}
