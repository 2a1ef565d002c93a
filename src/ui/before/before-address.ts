import { MINUTES_BEFORE, type MinutesBefore } from '../../projections/review/before.ts';

/** What the address of the page asks for: `?for=renewal&minutes=5`. */
export interface BeforeAddress {
  /** The id of a situation, whether the course has it or not. */
  situation: string | undefined;
  minutes: MinutesBefore;
}

const USUAL_MINUTES = 5;

export function beforeIn(search: string): BeforeAddress {
  const parameters = new URLSearchParams(search);
  const wanted = Number(parameters.get('minutes'));
  return {
    situation: parameters.get('for') || undefined,
    minutes: MINUTES_BEFORE.find((minutes) => minutes === wanted) ?? USUAL_MINUTES,
  };
}

/** The same as an address of this page. */
export const beforeAddress = (situation: string, minutes: MinutesBefore): string =>
  `?${new URLSearchParams({ for: situation, minutes: String(minutes) })}`;
