const LONGEST_NAME = 40;

/** Letters and digits of any script, without the accents of Latin ones; every system takes these in a file name. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const joined = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(joined).slice(0, LONGEST_NAME).join('').replace(/^-|-$/g, '');
}
