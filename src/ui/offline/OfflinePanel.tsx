import { isPlainHttp } from '../../device/plain-http.ts';
import { savesData } from '../../device/saves-data.ts';
import { href } from '../../primitives/href.ts';
import { InstallApp } from './InstallApp.tsx';
import { KeepOffline } from './KeepOffline.tsx';
import { NEEDS_HTTPS } from './offline-words.ts';

/** What can be read and practiced without a connection, and the way onto the home screen. */
export const OfflinePanel = () =>
  document.documentElement.dataset['worker'] === undefined ? null : (
    <section class="panel" aria-labelledby="offline">
      <h2 id="offline">Without a connection</h2>
      {isPlainHttp() ? <p>{NEEDS_HTTPS}</p> : <WaysToKeep />}
      <InstallApp />
    </section>
  );

const WaysToKeep = () => (
  <>
    <p>
      {savesData() ? 'Once you’ve kept something, every' : 'Every'} lesson you open stays on this device and opens
      without a connection. <a href={href('/offline/')}>See what’s here</a>. On the page of a module or a path you can
      keep all of it, and here the whole course, with its search and its review.
    </p>
    <div class="act">
      <KeepOffline group="everything" what="everything" />
    </div>
  </>
);
