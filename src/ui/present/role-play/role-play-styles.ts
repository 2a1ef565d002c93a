/** For the build: the styles of a role-play, in the order in which they outweigh each other. */
import '../../kit/panel.css';
import '../../kit/failed.css';
import '../timer.css';
import './role-play.css';
import './paper-sheets.css';
