/** The styles of the page where questions come back, in the order in which they outweigh each other. */
import '../exercise/practice-styles.ts';
import '../kit/hairpin.css';
import '../kit/link-button.css';
import '../asking/asked.css';
import './review.css';
