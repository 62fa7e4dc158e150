// What starts when the options page is opened?

import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { Recipes } from '@/components/options/Recipes';
import { isCommentHost } from '@/utils/platform/comment-frames';
import { createSiteAccess } from '@/utils/platform/granted-sites';
import { knownHosts, supportedSites } from '@/utils/platform/supported-sites';
import { createRecipeStore } from '@/utils/prefs/recipe-storage';
import { createPreferenceStore } from '@/utils/prefs/storage';
import { checkRecipeFile } from '@/utils/session/load-taught';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Options
      store={createPreferenceStore(window)}
      access={createSiteAccess()}
      sites={supportedSites()}
      known={knownHosts()}
      isFrameHost={isCommentHost}
    >
      <Recipes store={createRecipeStore()} check={checkRecipeFile} />
    </Options>,
    root,
  );
}
