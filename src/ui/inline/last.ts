// What needs the whole page.
import './paint.ts';
import './search.ts';
import './awaken.ts';
import './offline.ts';
