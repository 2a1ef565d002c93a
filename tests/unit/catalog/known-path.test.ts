import { describe, expect, it } from 'vitest';
import { type KnownPath, knownPath, lessonsOfPath, placeInPath, routeAlong } from '../../../src/catalog/known-path.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { moreLessons, writeCourse } from './course-folder.ts';

const written = `title: "Starter: the first month"
promise: For the first month.
stages:
  - name: "Week 1: Begin"
    lessons: [opening, asking]
  - name: "Learn it: trust"
    lessons: [listening]
  - name: "Learn it: hours"
    work: Listen to a call.
gate:
  task: Play one call.
refresh:
  name: "Day 60: Come back"
  lessons: [closing]
`;

function starter(): KnownPath {
  const lessons = moreLessons({ asking: '', listening: '', closing: '' });
  const { course } = readCourse(writeCourse({ ...lessons, 'paths/starter.yaml': written }));
  const [path] = course?.paths ?? [];
  if (!path) throw new Error('The course has no path.');
  return knownPath(path);
}

describe('A path in the browser', () => {
  it('has the names of its stages as short as they stay apart', () => {
    const path = starter();
    expect(path.name).toBe('Starter');
    expect(path.stages.map(({ name }) => name)).toEqual(['Week 1', 'Learn it: trust', 'Learn it: hours']);
  });

  it('counts the lessons of its stages, and not those to come back to', () => {
    expect(lessonsOfPath(starter())).toEqual(['opening', 'asking', 'listening']);
  });

  it('says where a lesson stands in it', () => {
    const path = starter();
    expect(placeInPath(path, 'asking')).toBe('Starter · Week 1 · 2 of 2');
    expect(placeInPath(path, 'closing')).toBe('Starter · Day 60 · 1 of 1');
    expect(placeInPath(path, 'elsewhere')).toBeUndefined();
  });

  it('leads through its lessons in their order, as far as all of them are known', () => {
    const path = starter();
    const known = ['asking', 'closing', 'elsewhere', 'opening', 'listening'].map((id) => ({
      id,
      title: id,
      minutes: 9,
    }));
    expect(routeAlong(path, known)?.lessons.map(({ id }) => id)).toEqual(['opening', 'asking', 'listening', 'closing']);
    expect(routeAlong(path, known.slice(1))).toBeUndefined();
  });
});
