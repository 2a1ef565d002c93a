import { cleanText } from '../../primitives/clean-text.ts';
import { type Fields, isFields } from '../../primitives/field-checks.ts';
import { isMailAddress } from '../../primitives/mail-address.ts';
import { shownName } from '../hand-in/read-hand-ins.ts';
import type { RosterSet } from './board-events.ts';
import { looseName } from './person-names.ts';

/** Somebody who is expected to hand in. */
export interface RosterPerson {
  name: string;
  /** As it was typed, so that a slip in it can be mended; mails go to no other than `addressOf` gives. */
  email?: string;
  /** A team or a region, spelled as on the first of its people. */
  group?: string;
}

/** In characters; what is longer is cut. */
const LONGEST = { email: 254, group: 60 } as const;

/** An address or a group as a list keeps it, without the signs that part cells; undefined where there is nothing to see. */
export const shownDetail = (field: keyof typeof LONGEST, raw: unknown): string | undefined =>
  (typeof raw === 'string' && cleanText(raw.replace(/["“”„;]/g, ' '), LONGEST[field]).text) || undefined;

/** The address that mails go to; undefined where there is none, or something that is no address. */
export const addressOf = ({ email }: Pick<RosterPerson, 'email'>): string | undefined =>
  isMailAddress(email) ? email : undefined;

/** The event that makes these people the list of an assignment. What is known of nobody is not in it. */
export function rosterSet(
  assignment: string,
  people: readonly RosterPerson[],
): Pick<RosterSet, 'type' | 'assignment' | 'names' | 'details'> {
  const details = people.filter(({ email, group }) => email !== undefined || group !== undefined);
  return {
    type: 'roster-set',
    assignment,
    names: people.map(({ name }) => name),
    ...(details.length > 0 && { details }),
  };
}

/** The people on a list that was stored. Nobody vouches for it: names that can't be shown, and details of nobody, are left out. */
export function rosterOf({ names, details }: Pick<RosterSet, 'names' | 'details'>): RosterPerson[] {
  const known = new Map(detailsIn(details).map((each) => [looseName(each.name), each]));
  return namedAlike(
    names.flatMap((raw) => {
      const name = shownName(raw);
      return name === undefined ? [] : [{ ...known.get(looseName(name)), name }];
    }),
  );
}

/** What a list says of people besides their names. */
export const detailsIn = (details: unknown): RosterPerson[] =>
  Array.isArray(details) ? details.flatMap((each) => detailOf(each) ?? []) : [];

function detailOf(value: unknown): RosterPerson | undefined {
  if (!isFields(value) || typeof value['name'] !== 'string') return undefined;
  const { name, email, group }: Fields = value;
  return personOf(String(name), shownDetail('email', email), shownDetail('group', group));
}

/** A person without fields for what is not known. */
export const personOf = (name: string, email: string | undefined, group: string | undefined): RosterPerson => ({
  name,
  ...(email !== undefined && { email }),
  ...(group !== undefined && { group }),
});

/** The same people, with “north” in the group that was “North” first. */
export function namedAlike(people: readonly RosterPerson[]): RosterPerson[] {
  const spelled = new Map<string, string>();
  return people.map((person) => {
    if (person.group === undefined) return person;
    const key = looseName(person.group);
    const group = spelled.get(key) ?? person.group;
    spelled.set(key, group);
    return { ...person, group };
  });
}
