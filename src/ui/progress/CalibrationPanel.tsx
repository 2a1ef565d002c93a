import { href } from '../../primitives/href.ts';
import { type Calibration, FEWEST_ANSWERS, type Hits } from '../../projections/calibration.ts';
import { SureButWrong } from './SureButWrong.tsx';
import { SureWeeks } from './SureWeeks.tsx';

interface Props {
  calibration: Calibration;
  /** The name of each skill, by its id. */
  names: ReadonlyMap<string, string>;
}

/** Of so few answers of one skill, one more or less would change everything. */
const FEWEST_OF_SKILL = 3;
const FEWEST_WEEKS = 2;

/** Whether somebody knows what they know. */
export function CalibrationPanel({ calibration, names }: Props) {
  const { answers, sureButWrong } = calibration;
  return (
    <section class="panel" aria-labelledby="sure" data-confident={answers}>
      <h2 id="sure">How sure you are</h2>
      {answers >= FEWEST_ANSWERS ? (
        <Measured calibration={calibration} names={names} />
      ) : (
        <p>
          {answers > 0 && `${answers} of your answers ${answers === 1 ? 'says' : 'say'} how sure you were. `}
          Before you check an answer, you can say how sure you are. After {FEWEST_ANSWERS} of those, you’ll see how
          often you’re right when you’re sure.
        </p>
      )}
      <SureButWrong questions={sureButWrong} />
      <p class="soft">It’s never scored, and it’s shared only if you tick it when you hand in.</p>
    </section>
  );
}

function Measured({ calibration: { levels, weeks, skills }, names }: Props) {
  const { sure, fairly, guess } = levels;
  const told = skills.filter(({ answers }) => answers >= FEWEST_OF_SKILL);
  return (
    <>
      <p class="finding">
        {sure.answers === 0 ? (
          'You haven’t been sure of an answer yet.'
        ) : (
          <>
            Sure and right on <strong>{inWords(sure)}</strong>.
          </>
        )}
      </p>
      <p class="soft">Right on the first try, by how sure you were:</p>
      <dl class="levels">
        <Level word="Sure" hits={sure} />
        <Level word="Fairly sure" hits={fairly} />
        <Level word="Guessing" hits={guess} />
      </dl>
      {weeks.length >= FEWEST_WEEKS && <SureWeeks weeks={weeks} />}
      {told.length > 0 && (
        <details class="by-skill">
          <summary>When you were sure, by skill</summary>
          <ul>
            {told.map(({ skill, ...hits }) => (
              <li key={skill}>
                <a href={href(`/library/?skill=${skill}`)}>{names.get(skill) ?? skill}</a>: right on {inWords(hits)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const inWords = ({ answers, right }: Hits): string => `${right} of ${answers}`;

const Level = ({ word, hits }: { word: string; hits: Hits }) => (
  <div>
    <dt>{word}</dt>
    <dd>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="100" height="8" />
        <rect class="right" width={(100 * hits.right) / Math.max(1, hits.answers)} height="8" />
      </svg>
      <span>{hits.answers === 0 ? 'never' : inWords(hits)}</span>
    </dd>
  </div>
);
