import type { Course } from '../catalog/course.ts';

/** What a new lesson takes from its course; undefined where the course has none. */
export interface CourseWords {
  /** The id of a skill. */
  skill: string | undefined;
  /** Codes of two moves: one that helps a call, and one that costs something. */
  helping: string | undefined;
  costly: string | undefined;
}

/** What the module trains, so that there is a skill to begin with, and the first move of either sort. */
export function courseWords(course: Course | undefined, module: string): CourseWords {
  const { modules = [], skills = {}, moves = {} } = course ?? {};
  const trained = modules.find(({ id }) => id === module)?.skills ?? [];
  const firstThat = (helps: boolean) => Object.entries(moves).find(([, move]) => move.helps === helps)?.[0];
  return {
    skill: [...trained, ...Object.keys(skills)].find((id) => Object.hasOwn(skills, id)),
    helping: firstThat(true),
    costly: firstThat(false),
  };
}

/** A lesson with every part in its place and nothing said yet. */
export const lessonTemplate = (title: string, { skill, helping, costly }: CourseWords): string => `---
title: ${JSON.stringify(title)}
summary:
minutes: 7
level: foundation
skills: [${skill ?? ''}]
prerequisites: []
objectives: []
buyerSays: []
takeaways: []
commitment:
  if:
  do:
  log:
sources: []
draft: true
---

## The story

<Story>
A true or plainly made-up incident, under 130 words. It poses the problem and stops before the answer.
</Story>

## The idea, in a few words of its own

Five to eight ideas in short paragraphs.

<KeyIdea>The skill in a few words.</KeyIdea>

<Exercise id="first-exercise" />

## One call, twice

<Transcript label="The first time" tone="poor">
  <Line who="Name">What was said.</Line>
  <Line who="Name"${move(costly)} note="Why it cost something.">What was said.</Line>
</Transcript>

<Transcript label="The second time" tone="better">
  <Line who="Name">What was said.</Line>
  <Line who="Name"${move(helping)} note="Why it helped.">What was said.</Line>
</Transcript>

## Practice

## Your next call

<Commitment />

<Takeaways />

## Sources

<Sources />
`;

const move = (code: string | undefined): string => (code === undefined ? '' : ` move="${code}"`);

/** One exercise to start from. */
export const practiceTemplate = `exercises:
  - id: first-exercise
    kind: choice
    objective: 1
    stem:
    hint:
    options:
      - id: option-a
        text:
        correct: true
        why:
      - id: option-b
        text:
        why:
      - id: option-c
        text:
        why:
`;
