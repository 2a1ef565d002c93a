import { readHint, writeHint } from './local-hints.ts';

/** A lesson that was looked at, with its path from the site's root. */
export interface Visit {
  title: string;
  path: string;
}

const MOST = 6;

/** The lessons looked at last, newest first. */
export function recentVisits(): Visit[] {
  const stored = readHint('visits');
  return Array.isArray(stored) ? stored.filter(isVisit).slice(0, MOST) : [];
}

export function rememberVisit(visit: Visit): void {
  writeHint('visits', [visit, ...recentVisits().filter(({ path }) => path !== visit.path)].slice(0, MOST));
}

const isVisit = (value: unknown): value is Visit =>
  value instanceof Object &&
  'title' in value &&
  typeof value.title === 'string' &&
  'path' in value &&
  typeof value.path === 'string' &&
  /^\/[a-z]/.test(value.path);
