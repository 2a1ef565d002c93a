/** The styles of the page of assignments, in the order in which they outweigh each other. */
import '../drawing/empty-state.css';
import '../hand-in/hand-in.css';
import '../kit/hairpin.css';
import '../kit/panel.css';
import '../reply/reply.css';
import './assigned.css';
import './assignment.css';
