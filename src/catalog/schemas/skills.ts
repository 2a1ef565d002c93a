import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

const skill = z.strictObject({
  name: text.describe('What it is called where people choose by it.'),
});

/** `content/skills.yaml`: what lessons practice, by id, in the order in which the library offers it. */
export const skillsSchema = z.record(id, skill);
export type Skills = Readonly<z.output<typeof skillsSchema>>;

/** A skill where a lesson or a module names it. */
export const skillId = id.describe('The id of a skill in skills.yaml.');
