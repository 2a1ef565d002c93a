import { href } from '../../primitives/href.ts';
import type { SkillLevel, SkillStanding } from '../../projections/skill-levels.ts';
import { Hairpin } from '../kit/Hairpin.tsx';

interface Props {
  skills: readonly SkillStanding[];
  /** The name of each, by its id. */
  names: ReadonlyMap<string, string>;
}

export const LEVEL_WORDS: Readonly<Record<SkillLevel, string>> = {
  'not-begun': 'Not started',
  begun: 'Started',
  steady: 'Steady',
  strong: 'Strong',
};

const PLACES: Readonly<Record<SkillLevel, number>> = { strong: 0, steady: 1, begun: 2, 'not-begun': 3 };

/** What somebody can do by now: each skill with its level, the strongest first. */
export function SkillsPanel({ skills, names }: Props) {
  const begun = skills
    .filter(({ level }) => level !== 'not-begun')
    .toSorted((a, b) => PLACES[a.level] - PLACES[b.level] || shareOf(b) - shareOf(a));
  const others = skills.filter(({ level }) => level === 'not-begun');
  return (
    <section class="panel" aria-labelledby="skills">
      <h2 id="skills">What you can do</h2>
      <p class="soft">
        You know a question well once you’ve had it right on two different days, including the last time. A skill is
        steady when you know 40% of its questions well, and strong at 80%. It slips back when you miss them in review.
        In the drawings, pale is answered and solid is known.
      </p>
      <ul class="skills">
        {begun.map(({ skill, level, questions, answered, known }) => (
          <li key={skill} data-skill={skill} data-level={level}>
            <SkillLink skill={skill} names={names} />
            <Hairpin share={answered / questions} known={known / questions} />
            <p class="soft">
              <strong>{LEVEL_WORDS[level]}</strong>: {answered} of {questions} answered, {known} known
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="soft" data-not-begun>
          Not started yet:{' '}
          {others.map(({ skill }, index) => (
            <>
              {index > 0 && ', '}
              <SkillLink skill={skill} names={names} />
            </>
          ))}
          .
        </p>
      )}
    </section>
  );
}

const shareOf = ({ known, answered, questions }: SkillStanding): number => (known + answered / 100) / questions;

/** To the lessons that carry it. */
export const SkillLink = ({ skill, names }: { skill: string; names: Props['names'] }) => (
  <a href={href(`/library/?skill=${skill}`)}>{names.get(skill) ?? skill}</a>
);
