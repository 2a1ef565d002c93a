import { QuickOption } from './QuickOption.tsx';
import type { QuickOptionData } from './quick-options.ts';
import type { Choice } from './use-choice.ts';

interface Props {
  id: string;
  options: readonly QuickOptionData[];
  choice: Choice;
  /** Nothing is typed yet. */
  isOpening: boolean;
  /** Stands above the places that were found. */
  headline: string;
  onChoose(option: QuickOptionData): void;
}

/** What can be chosen. The lines of buyers have their room before they are there, so that nothing moves when they come. */
export function QuickList({ id, options, choice, isOpening, headline, onChoose }: Props) {
  const shown = (wanted: (option: QuickOptionData) => boolean) =>
    options.map((option, at) =>
      wanted(option) ? (
        <QuickOption
          key={option.key}
          id={`${id}option${at}`}
          option={option}
          isActive={at === choice.at}
          onPoint={() => choice.point(at)}
          onChoose={(event) => {
            // With a key held, a link opens beside this page.
            if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onChoose(option);
          }}
        />
      ) : null,
    );
  return (
    <div id={`${id}list`} role="listbox" aria-label={isOpening ? 'Suggestions' : 'Results'} class="places">
      {isOpening && (
        <>
          <p class="group" role="presentation">
            Buyers say
          </p>
          <div class="chips" role="presentation">
            {shown(({ kind }) => kind === 'saying')}
          </div>
          {options.some(({ kind }) => kind === 'visit') && (
            <p class="group" role="presentation">
              Recent
            </p>
          )}
        </>
      )}
      {shown(({ kind }) => kind !== 'saying' && kind !== 'place')}
      {headline !== '' && (
        <p class="group" role="presentation">
          {headline}
        </p>
      )}
      {shown(({ kind }) => kind === 'place')}
    </div>
  );
}
