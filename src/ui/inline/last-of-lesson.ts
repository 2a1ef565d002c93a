// What needs the whole page of a lesson.
import './paint-lesson.ts';
import './search.ts';
import './awaken.ts';
import './offline.ts';
