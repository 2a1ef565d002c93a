/**
 * Words that are in every section and tell none apart. lunr's own list also drops what this course is about: say, no,
 * not, why, how, what, who, want, must.
 */
const list = `a about again also am an and any are as at be because been but by came come could d did do does doing done
  for from get go got had has have he her here hers him his i id if ill im in into is it its ive just let lets ll made
  make may me might more most much my of on one only or our ours out over s she should so some such t than that the
  their theirs them then there these they theyd theyll theyre theyve this those to too up upon us ve very was we wed
  well were weve when which while will with would you youd youll your youre yours youve`;

const words = new Set(list.split(/\s+/));

export const isStopWord = (word: string): boolean => words.has(word);
