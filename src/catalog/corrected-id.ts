import { id } from '../exercises/base.ts';

export const isId = (name: string): boolean => id.safeParse(name).success;

/** The id nearest to what somebody wrote: `my-lesson` for `My Lesson`. Empty when no letter or digit is left. */
export function correctedId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
