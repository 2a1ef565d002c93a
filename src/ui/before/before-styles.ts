/** The styles of the page that gets a learner ready for a call, in the order in which they outweigh each other. */
import '../exercise/practice-styles.ts';
import '../kit/hairpin.css';
import '../kit/link-button.css';
import '../asking/asked.css';
import './sheet.css';
import './before.css';
