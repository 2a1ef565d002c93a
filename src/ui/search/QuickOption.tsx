import { useEffect } from 'preact/hooks';
import { href } from '../../primitives/href.ts';
import { AnswerText } from './AnswerText.tsx';
import { HitExcerpt, hasWhereabouts, Marked, Whereabouts } from './HitText.tsx';
import { pathOf, type QuickOptionData } from './quick-options.ts';
import { practiceWords } from './search-words.ts';

interface Props {
  id: string;
  option: QuickOptionData;
  isActive: boolean;
  onPoint(): void;
  /** Somebody chose it by hand. */
  onChoose(event: MouseEvent): void;
}

/** One line of the list: a link for the pointer where it leads somewhere, while the keyboard stays in the field. */
export function QuickOption({ id, option, isActive, onPoint, onChoose }: Props) {
  useEffect(() => {
    if (isActive) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [isActive, id]);
  const path = pathOf(option);
  const shared = {
    id,
    role: 'option',
    'aria-selected': isActive,
    tabIndex: -1,
    'data-option-kind': option.kind,
    onPointerMove: isActive ? undefined : onPoint,
    // The field keeps the focus, and a phone its keyboard.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: onChoose,
  } as const;
  if (path === undefined)
    return (
      <button type="button" {...shared}>
        <OptionText option={option} />
      </button>
    );
  return (
    <a href={href(path)} data-hit={option.kind === 'place' ? option.place.document.address : undefined} {...shared}>
      <OptionText option={option} />
    </a>
  );
}

function OptionText({ option }: { option: QuickOptionData }) {
  switch (option.kind) {
    case 'saying':
      return <q>{option.says}</q>;
    case 'visit':
      return <span class="title">{option.title}</span>;
    case 'command':
      return (
        <>
          <span class="title">{option.command.title}</span>
          <span class="note">{option.command.note}</span>
        </>
      );
    case 'answer':
      return (
        <>
          <AnswerText answer={option.answer} />
          <span class="practice">
            <b>{practiceWords(option.answer)}</b> · {option.answer.practice.lesson}
          </span>
        </>
      );
    case 'before':
      return <span class="note">Get ready for this call in five minutes</span>;
    case 'place':
      return (
        <>
          <span class="title">
            <Marked stretches={option.place.title} />
          </span>
          {hasWhereabouts(option.place) && (
            <span class="whereabouts">
              <Whereabouts place={option.place} />
            </span>
          )}
          <span class="excerpt">
            <HitExcerpt place={option.place} />
          </span>
        </>
      );
  }
}
