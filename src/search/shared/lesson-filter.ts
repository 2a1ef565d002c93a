import type { KnownLesson } from '../../catalog/known-lesson.ts';

/** What the library can be narrowed down to, as it stands in the address. */
export interface LibraryState {
  query: string;
  module: string;
  skill: string;
  level: string;
  /** At most this many minutes, as a number in words of the address; empty for any. */
  minutes: string;
  status: string;
  sort: string;
}

export type FilterName = Exclude<keyof LibraryState, 'query'>;

/** The values that each filter may have, beside none. */
export type Choices = Readonly<Record<FilterName, readonly string[]>>;

export const noFilter: LibraryState = {
  query: '',
  module: '',
  skill: '',
  level: '',
  minutes: '',
  status: '',
  sort: '',
};

export const filterNames = ['module', 'skill', 'level', 'minutes', 'status', 'sort'] as const satisfies FilterName[];

/** Reads an address. What is no choice of this library is left out and named in `unknown`. */
export function readState(search: string, choices: Choices): { state: LibraryState; unknown: string[] } {
  const params = new URLSearchParams(search);
  const state = { ...noFilter, query: (params.get('q') ?? '').slice(0, 300) };
  const unknown: string[] = [];
  for (const name of filterNames) {
    const value = params.get(name) ?? '';
    if (value === '' || choices[name].includes(value)) state[name] = value;
    else unknown.push(`${name} “${value.slice(0, 40)}”`);
  }
  return { state, unknown };
}

/** The address's query; empty when nothing is asked for. */
export function writeState(state: LibraryState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const name of filterNames) if (state[name] !== '') params.set(name, state[name]);
  return params.size === 0 ? '' : `?${params}`;
}

export const isFiltered = ({ module, skill, level, minutes, status }: LibraryState): boolean =>
  [module, skill, level, minutes, status].some((value) => value !== '');

/** Whether a lesson is among those asked for; `reached` is how far the learner is with it: complete, and learned perhaps. */
export function fits(
  lesson: Pick<KnownLesson, 'module' | 'skills' | 'level' | 'minutes'>,
  reached: readonly string[],
  state: LibraryState,
): boolean {
  return (
    (state.module === '' || lesson.module === state.module) &&
    (state.skill === '' || lesson.skills.includes(state.skill)) &&
    (state.level === '' || lesson.level === state.level) &&
    (state.minutes === '' || lesson.minutes <= Number(state.minutes)) &&
    (state.status === '' || reached.includes(state.status))
  );
}
