import { useEffect, useState } from 'preact/hooks';
import { canInstall, install, isInstalled, isInstalledByHand, onInstallOffer } from '../../device/installing.ts';
import { BRING_ALONG, NOT_ON_HOME_SCREEN } from '../kit/keep-words.ts';

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
      {BRING_ALONG.before}
      <a href="#storage">{BRING_ALONG.link}</a>
      {BRING_ALONG.after}
    </p>
    <p>
      To add it in Safari, tap Share, then Add to Home Screen. There {name} opens like an app. {NOT_ON_HOME_SCREEN}
    </p>
  </>
);
