import type { Scene } from '../stage.ts';
import { practiceScenes } from './practice.ts';
import { questionScenes } from './questions.ts';
import { roomScenes } from './rooms.ts';

/** What is done and looked at beyond the pages as they are when they come. */
export const allScenes: readonly Scene[] = [...questionScenes, ...practiceScenes, ...roomScenes];
