// What starts when the toolbar button is clicked?

import { render } from 'preact';
import { browser } from '#imports';
import { Popup } from '@/components/popup/Popup';
import { createFrameLink } from '@/utils/platform/frame-link';
import { createSiteAccess } from '@/utils/platform/granted-sites';
import { createPageLink } from '@/utils/platform/page-link';
import { knownHosts } from '@/utils/platform/supported-sites';
import { createPreferenceStore } from '@/utils/prefs/storage';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Popup
      link={createPageLink()}
      frames={createFrameLink()}
      store={createPreferenceStore(window)}
      access={createSiteAccess()}
      known={knownHosts()}
      openOptions={async () => {
        await browser.runtime.openOptionsPage();
        window.close();
      }}
    />,
    root,
  );
}
