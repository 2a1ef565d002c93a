import type { Exercise } from '../exercises/exercise.ts';
import type { Drawing, DrawingSlip } from './drawing.ts';
import type { LessonProse } from './read-prose.ts';
import type { About } from './schemas/about.ts';
import type { Asked } from './schemas/asked.ts';
import type { Glossary } from './schemas/glossary.ts';
import type { GuardrailFacts } from './schemas/guardrail.ts';
import type { GuideFacts } from './schemas/guide.ts';
import type { LessonFacts } from './schemas/lesson.ts';
import type { MixedFacts } from './schemas/mixed.ts';
import type { ModuleFacts } from './schemas/module.ts';
import type { Moves } from './schemas/moves.ts';
import type { PathFacts } from './schemas/path.ts';
import type { Rubric } from './schemas/rubric.ts';
import type { Sayings } from './schemas/sayings.ts';
import type { Site } from './schemas/site.ts';
import type { Situations } from './schemas/situations.ts';
import type { Skills } from './schemas/skills.ts';
import type { Synonyms } from './schemas/synonyms.ts';

/** A file of the content as written: what it says, and the 1-based line on which each part of it stands. */
export interface Read<T> {
  /** The path as problems print it. */
  file: string;
  facts: T;
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** The file of a drawing. */
export interface DrawingSource {
  name: string;
  file: string;
  /** Undefined when something is wrong with it. */
  drawing: Drawing | undefined;
  slips: DrawingSlip[];
}

/** A lesson as written, before the course is put together; what the checks look at. */
export interface LessonSource extends LessonProse {
  id: string;
  module: string;
  /** Folder and file paths as problems print them. */
  file: string;
  practiceFile: string;
  facts: LessonFacts;
  body: string;
  /** Whether it is being written, so that builds leave it out. */
  isDraft: boolean;
  exercises: Exercise[];
  /** What could not be read, and has been told: nobody knows what it says. */
  gaps: {
    /** Names of fields of the front matter. */
    facts: ReadonlySet<string>;
    /** Ids of exercises; `unknown` where there may be any. */
    exercises: readonly string[] | 'unknown';
  };
  drawings: DrawingSource[];
  /** Empty where the lesson has no such file. */
  asked: Read<Asked>;
  lineOfFact(path: readonly (string | number)[]): number | undefined;
  lineOfExercise(path: readonly (string | number)[]): number | undefined;
}

export interface ModuleSource extends Read<ModuleFacts> {
  id: string;
  /** Names of the folders inside it. */
  folders: string[];
  /** Names of the fields that could not be read, which has been told. */
  gaps: ReadonlySet<string>;
}

export interface PathSource extends Read<PathFacts> {
  id: string;
}

export interface GuideSource extends Read<GuideFacts> {
  module: string;
}

export interface GuardrailSource extends Read<GuardrailFacts> {
  id: string;
}

export interface MixedSource extends Read<MixedFacts> {
  id: string;
  exercises: Exercise[];
}

/** Everything that could be read. Parts that could not are missing here, and told as problems. */
export interface CourseSources {
  site: Read<Site> | undefined;
  icon: { file: string; text: string } | undefined;
  about: Read<About> | undefined;
  moduleFolders: string[];
  modules: ModuleSource[];
  lessons: LessonSource[];
  /** Ids of all lesson folders, the unreadable ones too, so that one mistake does not cause ten. */
  lessonFolders: string[];
  /** Ids of drafts that were left out of the lessons. */
  drafts: readonly string[];
  paths: PathSource[];
  mixedSets: MixedSource[];
  guardrails: GuardrailSource[];
  guides: GuideSource[];
  glossary: Read<Glossary> | undefined;
  /** Where a course does without one of these files, it says nothing; undefined is one that can't be read. */
  rubric: Read<Rubric> | undefined;
  skills: Read<Skills> | undefined;
  moves: Read<Moves> | undefined;
  situations: Read<Situations> | undefined;
  sayings: Read<Sayings> | undefined;
  synonyms: Synonyms | undefined;
}
