import { useState } from 'preact/hooks';
import { count, figure } from '../../primitives/count.ts';
import type { AssignableCollection, AssignableCourse, AssignableLesson } from '../../team/assignment/course-outline.ts';
import {
  chosenLessons,
  isWhole,
  type LessonChoice,
  withCollection,
  withLesson,
} from '../../team/assignment/lesson-choice.ts';
import { type PickGroup, pickList } from '../../team/assignment/pick-list.ts';
import { described, Field } from '../kit/Field.tsx';
import { extentOf } from '../kit/minutes.ts';
import { useAnnouncement } from '../kit/use-announcement.ts';

interface Props {
  course: AssignableCourse;
  choice: LessonChoice;
  problem: string | undefined;
  /** `told` is what was done, for somebody who can't see it. */
  onChoose(choice: LessonChoice, told: string): void;
}

/** Longer lists are cut here, since nobody reads them and every checkbox costs. */
const MOST_SHOWN = 60;

/** The whole course as checkboxes: by module, folded until it is opened, or what fits the words that are typed. */
export function LessonPicker({ course, choice, problem, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<readonly string[]>([]);
  const groups = pickList(course, typed);
  const isFiltered = typed.trim() !== '';
  const found = groups.reduce((sum, { lessons, paths }) => sum + lessons.length + paths.length, 0);
  const words = found === 0 ? NOTHING : `${figure(found)} found.`;
  const said = useAnnouncement(isFiltered ? words : '');
  const notes = { id: 'find-lessons', problem };
  const parts = { course, choice, onChoose };

  return (
    <div class="picker">
      <Field {...notes} label="Find lessons, a module or a path">
        <input
          {...described(notes)}
          type="search"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder="A word from the title"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          // Enter would send the form, half filled.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Field>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {found === 0 && <p>{NOTHING}</p>}
      {(isFiltered ? firstOf(groups, MOST_SHOWN) : groups).map((group) => {
        const name = group.module?.id ?? '';
        const isOpen = isFiltered || open.includes(name);
        const toggle = (): void => setOpen(isOpen ? open.filter((other) => other !== name) : [...open, name]);
        return (
          <section key={name} data-group={name} data-hue={group.module?.id}>
            <h3>
              {isFiltered ? (
                <GroupName group={group} />
              ) : (
                <button type="button" aria-expanded={isOpen} onClick={toggle}>
                  <GroupName group={group} />
                  <Tally group={group} {...parts} />
                </button>
              )}
            </h3>
            {isOpen && <Picks group={group} {...parts} />}
          </section>
        );
      })}
      {isFiltered && found > MOST_SHOWN && <p class="soft">There are more. Keep typing to narrow it down.</p>}
    </div>
  );
}

const NOTHING = 'No titles match. Try fewer or different words.';

type PartProps = Pick<Props, 'course' | 'choice' | 'onChoose'> & { group: PickGroup };

const GroupName = ({ group: { module } }: { group: PickGroup }) => <>{module ? module.title : 'Learning paths'}</>;

function Tally({ group: { module, lessons, paths }, course, choice }: PartProps) {
  const chosen = chosenLessons(choice, course);
  const many = lessons.filter(({ id }) => chosen.includes(id)).length;
  return (
    <span class="soft">
      {module ? extentOf(lessons) : count(paths.length, 'path')}
      {many > 0 && ` · ${many} chosen`}
    </span>
  );
}

function Picks({ group: { module, lessons, paths }, course, choice, onChoose }: PartProps) {
  const chosen = chosenLessons(choice, course);
  const chooseWhole = (whole: AssignableCollection): void => {
    const next = withCollection(choice, whole, course);
    onChoose(next, told(next, course, `The ${whole.kind} “${whole.title}”`, isWhole(whole, chosen)));
  };
  const chooseLesson = ({ id, title }: AssignableLesson): void => {
    const next = withLesson(choice, id, course);
    onChoose(next, told(next, course, `“${title}”`, chosen.includes(id)));
  };
  // Beside a few lessons that were found, the whole module is nothing that anybody looked for.
  const isFound = module && module.lessons.length === lessons.length;
  return (
    <ul class="picks">
      {[...(isFound ? [module] : []), ...paths].map((whole) => (
        <Pick
          key={`${whole.kind} ${whole.id}`}
          isWhole
          name={whole.kind === 'module' ? `The whole module “${whole.title}”` : whole.title}
          extent={extentOf(course.lessons.filter(({ id }) => whole.lessons.includes(id)))}
          checked={isWhole(whole, chosen)}
          onToggle={() => chooseWhole(whole)}
        />
      ))}
      {lessons.map((lesson) => (
        <Pick
          key={lesson.id}
          name={lesson.title}
          extent={`${lesson.minutes} min`}
          checked={chosen.includes(lesson.id)}
          onToggle={() => chooseLesson(lesson)}
        />
      ))}
    </ul>
  );
}

const Pick = (props: { name: string; extent: string; checked: boolean; isWhole?: boolean; onToggle: () => void }) => (
  <li>
    <label class="pick" data-whole={props.isWhole}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={props.onToggle}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <span>{props.name}</span> <span class="soft">{props.extent}</span>
    </label>
  </li>
);

function told(next: LessonChoice, course: AssignableCourse, name: string, wasChosen: boolean): string {
  const chosen = chosenLessons(next, course);
  const sum = extentOf(course.lessons.filter(({ id }) => chosen.includes(id)));
  return `${name} ${wasChosen ? 'removed' : 'chosen'}. Now ${sum}.`;
}

/** The first entries of all groups, and what is left of the group in which the limit falls. */
function firstOf(groups: readonly PickGroup[], most: number): PickGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const lessons = group.lessons.slice(0, left);
    const paths = group.paths.slice(0, left);
    left -= lessons.length + paths.length;
    return lessons.length + paths.length > 0 ? [{ ...group, lessons, paths }] : [];
  });
}
