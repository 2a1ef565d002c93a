/** The styles of the home of trainers, in the order in which they outweigh each other. */
import '../kit/panel.css';
import '../board/intake/intake.css';
import '../board/board.css';
import './overview.css';
import '../kit/link-button.css';
