/** A lesson with every part in its place and nothing said yet. */
export const lessonTemplate = (title: string): string => `---
title: ${JSON.stringify(title)}
summary:
minutes: 7
level: foundation
skills: []
prerequisites: []
objectives: []
buyerSays: []
takeaways: []
commitment:
  if:
  do:
  log:
sources: []
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
  <Line who="Name" move="LEAP" note="Why it cost something.">What was said.</Line>
</Transcript>

<Transcript label="The second time" tone="better">
  <Line who="Name">What was said.</Line>
  <Line who="Name" move="DX" note="Why it helped.">What was said.</Line>
</Transcript>

## Practice

## Your next call

<Commitment />

<Takeaways />

## Sources

<Sources />
`;

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
