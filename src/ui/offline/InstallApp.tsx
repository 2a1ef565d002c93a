import { useEffect, useState } from 'preact/hooks';
import { canInstall, install, isInstalled, isInstalledByHand, onInstallOffer } from '../../device/installing.ts';

/** The way onto the home screen or among the apps; nothing where there is none, or it is taken already. */
export function InstallApp() {
  const [, render] = useState({});
  useEffect(() => onInstallOffer(() => render({})), []);
  if (isInstalled()) return null;
  const name = document.documentElement.dataset['site'];
  if (isInstalledByHand()) return <InstallByHand name={name} />;
  if (!canInstall()) return null;
  return (
    <div class="act">
      <button type="button" class="button quiet" onClick={() => void install()}>
        Install {name}
      </button>
      <span>It opens from your home screen or app list, and your browser is less likely to delete your progress.</span>
    </div>
  );
}

const InstallByHand = ({ name }: { name: string | undefined }) => (
  <>
    <h3>On your home screen</h3>
    <p>
      In Safari, tap Share, then Add to Home Screen. There {name} opens like an app, and your progress isn’t deleted
      when you’re away for more than a week. It starts with progress of its own: <a href="#carry">bring yours along</a>{' '}
      once.
    </p>
  </>
);
