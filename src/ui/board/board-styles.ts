/** The styles of the team board, in the order in which they outweigh each other. */
import '../drawing/empty-state.css';
import '../../exercises/sign.css';
import '../kit/panel.css';
import '../kit/other-drafts.css';
import '../care/restore.css';
import './intake/intake.css';
import './board-print.css';
import './questions/plots.css';
import './questions/questions.css';
import './person/person.css';
import './person/rating.css';
import './table/rated.css';
import './table/table.css';
import './board.css';
import './parts.css';
import '../kit/link-button.css';
