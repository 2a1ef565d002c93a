/** Who plays: two trainers who share a team, and six reps of it. */

export const TRAINERS = { maria: 'Maria Okafor', sam: 'Sam Reyes' } as const;

export interface Rep {
  key: string;
  /** As it stands on the trainer's list. */
  name: string;
  address: string;
  group: string;
  /** What they type in the field for their name, where that differs. */
  typed?: string;
  isOnPhone: boolean;
}

const rep = (key: string, name: string, group: string, isOnPhone: boolean, typed?: string): Rep => ({
  key,
  name,
  address: `${key}@acme.example`,
  group,
  isOnPhone,
  ...(typed !== undefined && { typed }),
});

/** Carla types her name otherwise than the list has it; Femi is the one who does nothing until he is reminded. */
export const REPS: readonly Rep[] = [
  rep('ada', 'Ada Berg', 'North', true),
  rep('ben', 'Ben Cole', 'North', false),
  rep('carla', 'Carla Diaz', 'North', true, 'Carla Dias'),
  rep('dmitri', 'Dmitri Engel', 'South', false),
  rep('eve', 'Eve Fonseca', 'South', true),
  rep('femi', 'Femi Grau', 'South', false),
];

/** The list as a spreadsheet gives it. */
export const ROSTER = [
  'Name;Email;Group',
  ...REPS.map(({ name, address, group }) => [name, address, group].join(';')),
].join('\n');

export const repCalled = (key: string): Rep => {
  const found = REPS.find((one) => one.key === key);
  if (!found) throw new Error(`There is no rep ${key}.`);
  return found;
};
