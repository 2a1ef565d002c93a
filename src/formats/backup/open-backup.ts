import { VERSION } from './backup-file.ts';
import { BACKUPS, type BackupKind } from './backup-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A backup that was opened; nothing in it has been checked yet. */
export interface OpenedBackup {
  header: Fields;
  /** What stands in the place of each record; undefined where it is no JSON. */
  records: unknown[];
  /** False when the file as a whole is no JSON, and its lines were read one by one. */
  whole: boolean;
}

/** A sentence for a person: what is wrong, then what to do. */
export interface Refusal {
  refused: string;
}

/** More than fit into the longest backup. Without this limit a list of 30 million zeros would use up the memory. */
export const MOST_RECORDS = 1_000_000;

const CHOOSE = 'Choose the .json file that “Back up now” saved.';
const WHOSE: Readonly<Record<BackupKind, string>> = { progress: 'one learner', board: 'one team board' };

export const tooLarge = (kind: BackupKind): string =>
  `This file is larger than ${BACKUPS[kind].longest / 1024 / 1024} MB, so it’s not a backup of ${WHOSE[kind]}. ${CHOOSE}`;
const tooMany = (kind: BackupKind): string =>
  `This file has more than 1,000,000 records, so it’s not a backup of ${WHOSE[kind]}. ${CHOOSE}`;
const EMPTY = `This file is empty. ${CHOOSE}`;
const WEB_PAGE = `This is a web page, not a backup. ${CHOOSE}`;
const NOT_TEXT = `This file isn’t text, so it’s not a backup, or it was damaged along the way. ${CHOOSE}`;
const NOT_JSON = `This file isn’t a backup, or it’s too damaged to tell. ${CHOOSE}`;
const NOT_OURS = `This file isn’t a Crescendo backup. ${CHOOSE}`;
const NEWER = 'This backup was made by a newer version of this site. Reload the page, then try again.';
export const NOTHING_LEFT =
  'This backup is too damaged to restore anything from it. Copy the file again, or use an older one.';

/** Files of this site that belong somewhere else, by what they say of themselves. */
const ELSEWHERE: Readonly<Record<BackupKind, Readonly<Record<string, string>>>> = {
  progress: {
    [BACKUPS.board.format]:
      'This is a backup of a team board, not of your progress. Restore it on the page “Team board”.',
    'crescendo-hand-in': 'This is a hand-in, not a backup. Whoever assigned it adds it on the page “Team board”.',
  },
  board: {
    [BACKUPS.progress.format]:
      'This is a backup of someone’s own progress, not of a team board. Restore it on the page “Your data”.',
    'crescendo-hand-in': 'This is a hand-in, not a backup. Add it under “Add hand-ins” on this page.',
  },
};

/** Reads a text as a backup, line by line when it is damaged. Never throws. */
export function openBackup(text: string, kind: BackupKind = 'progress'): OpenedBackup | Refusal {
  if (text.length > BACKUPS[kind].longest) return { refused: tooLarge(kind) };
  // A byte order mark counts as white space.
  const start = /\S/.exec(text)?.index;
  if (start === undefined) return { refused: EMPTY };
  if (text[start] === '<') return { refused: WEB_PAGE };
  const json = text.slice(start);
  const file = parse(json);
  const opened = wholeBackup(file) ?? salvage(json);
  const { format, version } = isFields(file) ? file : opened.header;
  if (format !== BACKUPS[kind].format) {
    const elsewhere = typeof format === 'string' && Object.hasOwn(ELSEWHERE[kind], format);
    return { refused: (elsewhere && ELSEWHERE[kind][format]) || whyNoBackup(json, file !== undefined) };
  }
  if (typeof version === 'number' && version > VERSION) return { refused: NEWER };
  if (opened.records.length > MOST_RECORDS) return { refused: tooMany(kind) };
  return opened;
}

function whyNoBackup(text: string, isJson: boolean): string {
  if (isJson) return NOT_OURS;
  return /[\0\uFFFD]/.test(text) ? NOT_TEXT : NOT_JSON;
}

function wholeBackup(file: unknown): OpenedBackup | undefined {
  const records = isFields(file) ? file['records'] : undefined;
  return isFields(file) && Array.isArray(records) ? { header: file, records, whole: true } : undefined;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Every line up to the first record is a field, and every line after it a record, whatever became of the others. */
function salvage(text: string): OpenedBackup {
  const header: Record<string, unknown> = {};
  const records: unknown[] = [];
  let inRecords = false;
  for (const line of linesOf(text)) {
    inRecords ||= /^("records"|\{"checksum")/.test(line);
    if (!inRecords) readField(line, header);
    else for (const record of recordsIn(line)) records.push(record);
    if (records.length > MOST_RECORDS) break;
  }
  return { header, records, whole: false };
}

function readField(line: string, header: Record<string, unknown>): void {
  const [, name, value] = /"(format|version|site|exportedAt|device|count|checksum)"\s*:(.*)$/s.exec(line) ?? [];
  if (name !== undefined && value !== undefined) header[name] = parse(value);
}

/** The lines without the white space around them and the comma behind; made one by one, for there may be millions. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, stop).trim().replace(/,$/, '');
    start = stop + 1;
  }
}

/** One record, unless the line break behind it was lost; none in the lines around the records. */
function recordsIn(line: string): readonly unknown[] {
  if (line === ']' || line === '}' || line.startsWith('"records"')) return [];
  const records = parse(`[${line}]`);
  return Array.isArray(records) ? records : [undefined];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
