import type { Exercise } from '../exercises/exercise.ts';
import type { Drawing } from './drawing.ts';
import type { Section } from './lesson-text.ts';
import type { ParagraphSection } from './paragraphs.ts';
import type { SayingTheme } from './saying.ts';
import type { Heading } from './scan-lesson.ts';
import type { About } from './schemas/about.ts';
import type { Asked } from './schemas/asked.ts';
import type { Glossary } from './schemas/glossary.ts';
import type { GuardrailFacts } from './schemas/guardrail.ts';
import type { GuideFacts } from './schemas/guide.ts';
import type { LessonFacts } from './schemas/lesson.ts';
import type { ModuleFacts } from './schemas/module.ts';
import type { Move, Moves } from './schemas/moves.ts';
import type { PathFacts } from './schemas/path.ts';
import type { Rubric, RubricRow } from './schemas/rubric.ts';
import type { Site } from './schemas/site.ts';
import type { SituationFacts } from './schemas/situations.ts';
import type { Skills } from './schemas/skills.ts';
import type { Synonyms } from './schemas/synonyms.ts';
import type { Transcript } from './transcript.ts';

/** An exercise where the learner meets it. */
export type PlacedExercise = Exercise & {
  /** `<lesson>/<exercise>`: the id under which answers are kept for good. */
  address: string;
  /** Changes when the exercise's content does. */
  revision: string;
  /** The heading under which the lesson places it; none for one that is asked in review only. */
  section: Heading | undefined;
};

/** Something of a lesson's front matter, and the heading under which the prose shows it. */
export interface ShownFacts {
  fact: 'commitment' | 'takeaways' | 'sources';
  section: Heading | undefined;
}

export interface Lesson extends LessonFacts {
  id: string;
  module: string;
  /** Changes when the text or an exercise does. */
  revision: string;
  headings: Heading[];
  /** Its words, for searching. */
  sections: Section[];
  /** The same, by short hashes: what tells which paragraphs have changed. */
  paragraphs: ParagraphSection[];
  /** Changes when a word of its text does, and only then. */
  text: string;
  /** Ids of the glossary terms it links to. */
  terms: string[];
  transcripts: Transcript[];
  /** The moves that its transcripts make, by code. */
  moves: ReadonlyMap<string, Move>;
  /** Where its prose shows what stands in the front matter. */
  shown: ShownFacts[];
  /** False where its prose has a mistake that a page can't be made of: the live preview shows it as written. */
  proseCompiles: boolean;
  /** In the order in which the lesson places them. */
  exercises: PlacedExercise[];
  /** Those that are asked in review only, in their order in the file. */
  reviewItems: PlacedExercise[];
  /** By the name with which the prose places them. */
  drawings: ReadonlyMap<string, Drawing>;
  /** Other words in which people look for its places; never shown. */
  asked: Asked;
}

export interface Module extends Omit<ModuleFacts, 'lessons'> {
  id: string;
  hue: number;
  lessons: Lesson[];
  guide: Guide | undefined;
}

/** A lesson's two transcripts side by side. */
export interface Contrast {
  lesson: Lesson;
  listen: string;
  poor: Transcript;
  better: Transcript;
}

/** How a trainer practices a module with a team. */
export interface Guide extends Omit<GuideFacts, 'contrasts' | 'rows'> {
  contrasts: Contrast[];
  rows: RubricRow[];
}

export interface Stage {
  name: string;
  work?: string | undefined;
  lessons: Lesson[];
}

export interface LearningPath extends Omit<PathFacts, 'stages' | 'gate' | 'refresh'> {
  id: string;
  stages: Stage[];
  /** Those of all stages, in order; the ones to come back to later are not among them. */
  lessons: Lesson[];
  gate: { task: string; rows: RubricRow[] };
  refresh: Stage | undefined;
}

/** One surface and several jobs: which tool of which lesson fits now? Asked in review only. */
export interface MixedSet {
  id: string;
  title: string;
  items: PlacedExercise[];
  /** The lesson that teaches each tool, by the id of the option that offers it. */
  lessonOfTool: ReadonlyMap<string, string>;
}

/** A call to get ready for in a few minutes. */
export interface Situation extends Omit<SituationFacts, 'lessons'> {
  /** Those that help, the one that helps most first. */
  lessons: Lesson[];
}

/** All that can be learned, in order. Pages only read it. */
export interface Course {
  site: Site;
  /** The company’s own icon as SVG. */
  icon: string | undefined;
  about: About;
  modules: Module[];
  paths: LearningPath[];
  /** The pages behind notes of site.yaml. */
  guardrails: (GuardrailFacts & { id: string })[];
  mixedSets: MixedSet[];
  situations: Situation[];
  /** Every line that a lesson says buyers say, each once. */
  sayings: SayingTheme<Lesson>[];
  glossary: Glossary;
  rubric: Rubric;
  /** By id, in the order in which they are offered. */
  skills: Skills;
  /** By code. */
  moves: Moves;
  /** Lists of words that searching takes for one another. */
  synonyms: Synonyms['same'];
}
