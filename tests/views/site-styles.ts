// As on a page: those of every page in its order, then those of exercises.
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/components.css';
import '../../src/ui/styles/print.css';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/exercise/practice-styles.ts';
