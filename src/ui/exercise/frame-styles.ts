/** For the build: what every page with exercises needs. The frame comes first, then what kinds share. */
import './practice.css';
import '../../exercises/shared.css';
