// What runs on every site, where the reader has allowed that?

import { defineUnlistedScript } from '#imports';
import { askForReader } from '@/utils/platform/ask-for-reader';
import { openGate } from '@/utils/session/open-gate';

export default defineUnlistedScript(() => {
  openGate(document, askForReader);
});
