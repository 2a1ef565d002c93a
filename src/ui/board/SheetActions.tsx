import { Said, useSaid } from '../../exercises/Said.tsx';
import type { Table } from '../../formats/csv/csv.ts';
import { currentDay } from '../kit/day.ts';
import { printSection } from './print-section.ts';

interface Props {
  /** All of it, as the file is to have it. */
  table: () => Table;
  what: 'team' | 'questions' | 'sure-but-wrong' | 'texts';
  /** Called before printing, so that all rows can be shown. */
  onPrint?: () => void;
}

/** Saving a table as a file, and printing it. Both have the rows that the screen has. */
export function SheetActions({ table, what, onPrint }: Props) {
  const [message, setMessage] = useSaid();
  const save = async (): Promise<void> => {
    try {
      const { saveSheet } = await import('./save-sheet.ts');
      const name = saveSheet(table(), what, currentDay());
      setMessage(`Saved as ${name}. If a spreadsheet puts it all in one column, copy the table instead.`);
    } catch {
      setMessage('We couldn’t make the file. Check your connection and try again.');
    }
  };
  const copy = async (): Promise<void> => {
    try {
      const { copySheet } = await import('./save-sheet.ts');
      const isCopied = await copySheet(table());
      setMessage(
        isCopied ? 'Copied. Paste it into a spreadsheet.' : 'Your browser didn’t allow copying. Save the file instead.',
      );
    } catch {
      setMessage('We couldn’t copy the table. Check your connection and try again.');
    }
  };
  const print = (): void => {
    onPrint?.();
    printSection(what);
  };
  return (
    <p class="act no-print">
      <button type="button" class="button quiet" onClick={() => void save()} data-action={`csv-${what}`}>
        Save as CSV
      </button>
      <button type="button" class="button quiet" onClick={() => void copy()} data-action={`copy-${what}`}>
        Copy the table
      </button>
      <button type="button" class="button quiet" onClick={print} data-action={`print-${what}`}>
        Print
      </button>
      <span role="status">
        <Said told={message} />
      </span>
    </p>
  );
}
