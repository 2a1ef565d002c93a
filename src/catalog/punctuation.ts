/** Three dots as one sign. */
export const ellipses = (text: string): string => text.replace(/\.\.\./g, '…');

/** Straight quotation marks and apostrophes as a printer sets them, one letter for each. */
export const curlyQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{‘—–-])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
