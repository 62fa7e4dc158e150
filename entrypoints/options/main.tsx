// What starts when the options page is opened?

import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { createSiteAccess } from '@/utils/platform/granted-sites';
import { knownHosts, supportedSites } from '@/utils/platform/supported-sites';
import { createPreferenceStore } from '@/utils/prefs/storage';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Options
      store={createPreferenceStore(window)}
      access={createSiteAccess()}
      sites={supportedSites()}
      known={knownHosts()}
    />,
    root,
  );
}
