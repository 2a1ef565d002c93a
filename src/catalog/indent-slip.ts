/** A line of YAML that does not begin where the others of its group do. */
export interface IndentSlip {
  /** Counted from 0. */
  line: number;
  written: string;
  /** Spaces before it, and before the others. */
  found: number;
  wanted: number;
}

/** A line that is a field, an entry of a list, or both. */
interface Row {
  line: number;
  written: string;
  column: number;
  isEntry: boolean;
  /** Where the field begins that an entry holds. */
  inner: number | undefined;
  /** Whether lines that belong to it must follow. */
  isOpen: boolean;
}

/** The first line whose column fits no line above it; undefined where all do. */
export function indentSlip(text: string): IndentSlip | undefined {
  let open: Row[] = [];
  let closed: Row[] = [];
  for (const row of rowsOf(text)) {
    const above = open.at(-1);
    const wanted = above && wantedColumn(row, open);
    if (wanted !== undefined && row.column !== wanted) {
      const first = open[0];
      // Where a line went too far to the left, it shows at the next one that stands right.
      const before = closed.find(({ column, inner }) => column === row.column || inner === row.column);
      if (row.column > wanted && before && above) return slip(above, row.column);
      // So it does where the very first stands too far to the right.
      if (row.column === 0 && first) return slip(first, 0);
      return slip(row, wanted);
    }
    closed = open.filter(({ column }) => column > row.column);
    open = [...open.filter(({ column }) => column < row.column), row];
  }
  return undefined;
}

const slip = ({ line, written, column }: Row, wanted: number): IndentSlip => ({ line, written, found: column, wanted });

/** The column in which the row may begin that is nearest to its own. */
function wantedColumn(row: Row, open: readonly Row[]): number | undefined {
  const above = open.at(-1);
  if (above?.isOpen && row.column > (above.inner ?? above.column)) return row.column;
  if (above?.isOpen && row.isEntry && row.column === (above.inner ?? above.column)) return row.column;
  const columns = open.flatMap(({ column, isEntry, inner }) => [
    ...(isEntry === row.isEntry ? [column] : []),
    ...(!row.isEntry && inner !== undefined ? [inner] : []),
  ]);
  if (columns.includes(row.column)) return row.column;
  return columns.toSorted((a, b) => Math.abs(a - row.column) - Math.abs(b - row.column) || b - a)[0];
}

const ROW = /^( *)((?:- +)*)(?:-$|(["']?[\w-]+["']?):(?: +(.*))?$|\S.*$)/;
const BLOCK_TEXT = /^[|>][-+]?\d*$/;

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  // The column of the field whose text stands below it.
  let textOf = Number.POSITIVE_INFINITY;
  for (const [line, whole] of text.split('\n').entries()) {
    const written = whole.replace(/(^|\s)#.*/, '').trimEnd();
    const [, spaces = '', dashes = '', field, value = ''] = ROW.exec(written) ?? [];
    const column = spaces.length;
    if (written === '' || column > textOf) continue;
    textOf = BLOCK_TEXT.test(value) ? column : Number.POSITIVE_INFINITY;
    const row = rowOf({ line, written: written.trim(), column, dashes, field });
    if (row) rows.push({ ...row, isOpen: field !== undefined && value === '' });
  }
  return rows;
}

/** Undefined for the rest of a text that began on a line above. */
function rowOf({
  dashes,
  field,
  ...line
}: Pick<Row, 'line' | 'written' | 'column'> & { dashes: string; field: string | undefined }):
  | Omit<Row, 'isOpen'>
  | undefined {
  const isEntry = dashes !== '' || line.written === '-';
  if (!isEntry && field === undefined) return undefined;
  return { ...line, isEntry, inner: isEntry && field !== undefined ? line.column + dashes.length : undefined };
}
