/** For the build: the styles of what is shown in the room, in the order in which they outweigh each other. */
import '../../exercises/shared.css';
import '../kit/failed.css';
import './stage.css';
import './slides.css';
import './vote.css';
import './timer.css';
