// What must be there before anything is shown, in this order.
import './boot.ts';
import './arrival.ts';
import './touch.ts';
import './press.ts';
import './resume.ts';
