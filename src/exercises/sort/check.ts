import { choices } from '../../primitives/valid-choices.ts';
import type { Breach } from '../breach.ts';
import { twins } from '../twins.ts';
import type { Sort } from './schema.ts';

/** Each card has a group that exists, each group has a card, and all differ. */
export function check({ groups, cards }: Sort): Breach[] {
  const ids = groups.map(({ id }) => id);
  const unknown = cards.flatMap(({ id, group }, index): Breach[] => {
    if (ids.includes(group)) return [];
    const what = `the card \`${id}\` has the group \`${group}\`, which does not exist.`;
    return [{ path: ['cards', index, 'group'], what, mend: choices(ids, group) }];
  });
  return [
    ...twins({ path: ['groups'], entries: groups, names: ['group', 'groups'], textOf: ({ name }) => name }),
    ...twins({ path: ['cards'], entries: cards, names: ['card', 'cards'], textOf: ({ text }) => text }),
    ...unknown,
    // A card with a misspelt group may be the one that an empty group waits for.
    ...(unknown.length > 0 ? [] : emptyGroups({ groups, cards })),
  ];
}

const emptyGroups = ({ groups, cards }: Pick<Sort, 'groups' | 'cards'>): Breach[] =>
  groups.flatMap(({ id }, index) => {
    if (cards.some(({ group }) => group === id)) return [];
    const what = `the group \`${id}\` has no card.`;
    return [{ path: ['groups', index], what, mend: 'add a card that belongs there, or take the group out.' }];
  });
