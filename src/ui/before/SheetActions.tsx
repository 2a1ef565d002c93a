import { saveFile } from '../../device/save-file.ts';
import { Said, useSaid } from '../../exercises/Said.tsx';
import type { CallSheet } from './call-sheet.ts';
import { sheetFile } from './sheet-file.ts';

/** Takes the sheet along: on paper, or as a file that opens without the network. */
export function SheetActions({ sheet }: { sheet: CallSheet }) {
  const [told, say] = useSaid();
  const keep = (): void => {
    const name = `before-${sheet.situation.id}.html`;
    saveFile(sheetFile(sheet, document.documentElement.lang), name);
    say(`Saved as ${name}. It opens offline.`);
  };
  return (
    <div class="before-take no-print">
      <button type="button" class="button quiet" onClick={() => window.print()}>
        Print this sheet
      </button>
      <button type="button" class="button quiet" onClick={keep}>
        Save this sheet
      </button>
      <p role="status">
        <Said told={told} />
      </p>
    </div>
  );
}
