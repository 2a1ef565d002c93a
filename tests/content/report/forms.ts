import { formShares } from '../measures/reply-forms.ts';
import type { TellItem } from '../measures/tell-items.ts';
import { tellScores } from '../measures/tell-score.ts';

/** How far the form of an option tells that it is right, with what tells most, as Markdown. */
export function formsReport(items: readonly TellItem[]): string {
  return [
    '| Picked by form alone | Items | Right | By chance | What tells most |',
    '| --- | ---: | ---: | ---: | --- |',
    ...tellScores(items).map(
      ({ kind, items: count, picked, chance, signs }) =>
        `| ${kind} | ${count} | ${picked.toFixed(2)} | ${chance.toFixed(2)} | ${signs.join(' ')} |`,
    ),
    '',
    '| Among the replies of talks | Best | Others |',
    '| --- | ---: | ---: |',
    ...formShares(items).map(({ form, best, others }) => `| ${form} | ${percent(best)} | ${percent(others)} |`),
  ].join('\n');
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
