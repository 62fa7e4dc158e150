// What runs beside all pages?

import { defineBackground } from '#imports';
import { showBadge } from '@/utils/platform/badge';
import { onPageAnnouncement } from '@/utils/platform/messages';
import { badgeWords } from '@/utils/platform/words';

export default defineBackground(() => {
  const always = new AbortController().signal;
  onPageAnnouncement((state, tabId) => {
    if (tabId !== undefined) showBadge(state, tabId, badgeWords);
  }, always);
});
