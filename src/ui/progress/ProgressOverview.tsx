import { useMemo } from 'preact/hooks';
import type { CourseParts } from '../../catalog/course-part.ts';
import type { Learner } from '../../device/learner.ts';
import type { MisplacedLink } from '../../formats/link/misplaced-link.ts';
import type { LearningEvent } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import { href } from '../../primitives/href.ts';
import { AcceptedPanel } from '../assigned/AcceptedPanel.tsx';
import { CommitmentHistory } from '../commitment/CommitmentHistory.tsx';
import { EmptyState } from '../drawing/EmptyState.tsx';
import { seedling } from '../drawing/scenes.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { MisplacedPanel } from '../kit/MisplacedLink.tsx';
import { useLog } from '../kit/use-log.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { CalibrationPanel } from './CalibrationPanel.tsx';
import { HealthLine } from './HealthLine.tsx';
import { LessonsPanel } from './LessonsPanel.tsx';
import { OwnTextsPanel } from './OwnTextsPanel.tsx';
import type { Overview } from './overview.ts';
import { ReviewPanel } from './ReviewPanel.tsx';
import { SkillLink, SkillsPanel } from './SkillsPanel.tsx';
import { TalksPanel } from './TalksPanel.tsx';
import { type DatedOverview, useOverview } from './use-overview.ts';

interface Props {
  /** All of the course. */
  lessons: readonly PageLesson<'progress'>[];
  parts: CourseParts;
  learner: Learner;
  /** What it shows at first. */
  first: DatedOverview;
  /** What the address of the page brought that belongs elsewhere. */
  misplaced: MisplacedLink | undefined;
}

/** What somebody can do, what to review, and what is theirs. */
export function ProgressOverview({ lessons, parts, learner, first, misplaced }: Props) {
  const events = useLog(learner);
  const names = useMemo(() => new Map(parts.skills.map(({ id, name }) => [id, name])), [parts]);
  const overview = useOverview(first, events, lessons, parts);
  const isNew = !events.some(isWork);
  return (
    <>
      {misplaced && <MisplacedPanel link={misplaced} />}
      <p class="lede">
        {isNew ? 'What you can do, what to review, and what you wrote and planned.' : inWords(overview)}
      </p>
      <HealthLine learner={learner} />
      {isNew ? (
        <NothingYet lessons={lessons} parts={parts} names={names} />
      ) : (
        <>
          <OnThisPage />
          <div class="progress-columns">
            <div>
              <Boundary>
                <ReviewPanel day={overview.day} missed={overview.missed} />
              </Boundary>
              <Boundary>
                <SkillsPanel skills={overview.skills} names={names} />
              </Boundary>
              <Boundary>
                <CalibrationPanel calibration={overview.calibration} names={names} />
              </Boundary>
            </div>
            <div>
              <Boundary>
                <LessonsPanel
                  modules={parts.modules}
                  lessons={lessons}
                  scores={overview.scores}
                  known={overview.known}
                />
              </Boundary>
              <Boundary>
                <OwnTextsPanel texts={overview.texts} />
              </Boundary>
              <Boundary>
                <CommitmentHistory lessons={lessons} learner={learner} />
              </Boundary>
              <Boundary>
                <TalksPanel found={overview.endings} />
              </Boundary>
            </div>
          </div>
        </>
      )}
      <Boundary>
        <AcceptedPanel learner={learner} lessons={lessons} />
      </Boundary>
    </>
  );
}

const PARTS = [
  ['skills', 'What you can do'],
  ['sure', 'How sure you are'],
  ['lessons', 'Lessons'],
  ['texts', 'What you wrote'],
  ['commitments', 'Plans'],
  ['talks', 'Talks'],
  ['assignments', 'Assignments'],
] as const;

/** A phone shows a tenth of it at once. */
const OnThisPage = () => (
  <nav class="on-page" aria-label="On this page">
    {PARTS.map(([id, words]) => (
      <a key={id} href={`#${id}`}>
        {words}
      </a>
    ))}
  </nav>
);

/** Looking something up and being asked for something are nobody's work yet. */
const isWork = ({ type }: LearningEvent): boolean => type === 'exercise-answered' || type === 'commitment-made';

/** How far it all is, without what is still nothing. */
function inWords({ skills, scores, learned }: Overview): string {
  const complete = scores.filter(({ status }) => status === 'complete').length;
  const begun = skills.filter(({ level }) => level !== 'not-begun').length;
  const firm = skills.filter(({ level }) => level === 'steady' || level === 'strong').length;
  const lessons = `${complete} of ${count(scores.length, 'lesson')} complete${learned > 0 ? `, ${learned} learned` : ''}.`;
  if (begun === 0) return lessons;
  return `${lessons} ${count(begun, 'skill')} started${firm > 0 ? `, ${firm} of them steady or strong` : ''}.`;
}

function NothingYet({
  lessons: [first],
  parts,
  names,
}: Pick<Props, 'lessons' | 'parts'> & { names: ReadonlyMap<string, string> }) {
  return (
    <section class="panel" aria-labelledby="nothing-yet" data-nothing-yet>
      <h2 id="nothing-yet">It starts with one answer</h2>
      <EmptyState drawing={seedling}>
        <p>Do one exercise and you’ll see your progress here.</p>
        {first && (
          <p>
            <a class="button" href={href(`/lessons/${first.id}/`)}>
              Start with “{first.title}”
            </a>
          </p>
        )}
      </EmptyState>
      {parts.skills.length > 0 && (
        <p class="soft">
          The lessons practice{' '}
          {parts.skills.map(({ id }, index) => (
            <>
              {index > 0 && (index === parts.skills.length - 1 ? ' and ' : ', ')}
              <SkillLink skill={id} names={names} />
            </>
          ))}
          .
        </p>
      )}
    </section>
  );
}
