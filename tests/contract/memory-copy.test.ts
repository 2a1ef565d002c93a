import { openMemoryCopy } from './memory-copy.ts';
import { describeSecondCopy } from './second-copy.ts';

const files = new Map<string, { text: string }>();
const fileOf = (name: string): { text: string } => {
  const file = files.get(name) ?? { text: '' };
  files.set(name, file);
  return file;
};

describeSecondCopy('The second copy in memory, which other tests use', {
  open: (name) => openMemoryCopy(fileOf(name)),
  text: async (name) => fileOf(name).text,
  overwrite: async (name, text) => {
    fileOf(name).text = text;
  },
});
