/** Words that tell who says something, and that it is said, but not what: somebody types “customer says it’s too expensive”. */
const words = new Set(
  `buyer buyers buying client clients contact customer customers guy handle he people prospect prospects rep respond said
  say saying says she somebody someone tell telling tells they told what when how`.split(/\s+/),
);

export const isFraming = (word: string): boolean => words.has(word);
