import type { Visit } from '../../device/recent-visits.ts';
import type { Found, FoundPlace } from '../../search/read/find-places.ts';
import type { Answer } from '../../search/shared/document.ts';
import type { Command, FoundCommand } from './commands.ts';

/** A line of the list. `key` is the same whenever the same is offered. */
export type QuickOptionData = { key: string } & (
  | { kind: 'saying'; says: string }
  | { kind: 'visit'; title: string; path: string }
  | { kind: 'command'; command: Command }
  | { kind: 'answer'; answer: Answer; path: string }
  | { kind: 'before'; path: string }
  | { kind: 'place'; place: FoundPlace; path: string }
);

/** What is offered before anything is typed. */
export const openingOptions = (says: readonly string[], visits: readonly Visit[]): QuickOptionData[] => [
  ...says.map((line) => ({ kind: 'saying', key: `saying:${line}`, says: line }) as const),
  ...visits.map(({ title, path }) => ({ kind: 'visit', key: path, title, path }) as const),
];

/** What is offered to what was typed: a way through the site, what to say, and what was found. */
export const foundOptions = ({ answer, all, some }: Found, commands: readonly FoundCommand[]): QuickOptionData[] => [
  ...commands.map(({ command }) => ({ kind: 'command', key: `command:${command.title}`, command }) as const),
  ...(answer ? answerOptions(answer) : []),
  ...[...all, ...some].map(
    (place) => ({ kind: 'place', key: place.document.address, place, path: place.path }) as const,
  ),
];

const answerOptions = (answer: Answer): QuickOptionData[] => [
  { kind: 'answer', key: 'answer', answer, path: answer.practice.path },
  ...(answer.before === undefined ? [] : [{ kind: 'before', key: 'before', path: answer.before } as const]),
];

/** The page that an option leads to, from the site's root; undefined where it leads nowhere. */
export function pathOf(option: QuickOptionData): string | undefined {
  if (option.kind === 'saying') return undefined;
  if (option.kind !== 'command') return option.path;
  return 'path' in option.command.does ? option.command.does.path : undefined;
}
