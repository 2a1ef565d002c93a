/** The styles of the page that assigns, in the order in which they outweigh each other. */
import '../kit/panel.css';
import '../kit/hairpin.css';
import '../assigned/assigned.css';
import '../assigned/assignment.css';
import './assigning.css';
import './picker.css';
import './pace.css';
import './send.css';
