// What runs beside all pages?

import { browser, defineBackground } from '#imports';
import { showBadge, speaksForPage } from '@/utils/platform/badge';
import { keepBookmarks } from '@/utils/platform/bookmark-link';
import { bringReaderOnce } from '@/utils/platform/bring-reader';
import { keepWishes } from '@/utils/platform/granted-sites';
import { carryLessons } from '@/utils/platform/lesson-link';
import { answerTopHost, onPageAnnouncement, onReaderRequest } from '@/utils/platform/messages';
import { keepReaderScripts } from '@/utils/platform/reader-script';
import { answerRules } from '@/utils/platform/rules-link';
import { knownHosts } from '@/utils/platform/supported-sites';
import { badgeWords } from '@/utils/platform/words';
import { createRecipeStore } from '@/utils/prefs/recipe-storage';
import { createPreferenceStore } from '@/utils/prefs/storage';
import { shadowRules } from '@/utils/session/shadow-rules';

export default defineBackground(() => {
  const always = new AbortController().signal;
  onPageAnnouncement((state, { tabId, frameId }) => {
    if (tabId !== undefined && speaksForPage(state, frameId)) showBadge(state, tabId, badgeWords);
  }, always);
  answerTopHost(always);
  answerRules(shadowRules, always);
  carryLessons(always);
  if (import.meta.env.FIREFOX) keepBookmarks(always);
  onReaderRequest(({ tabId, frameId }) => bringReaderOnce(tabId, frameId), always);

  // Whoever was to register them may have been killed over it.
  keepReaderScripts();
  const { permissions, runtime } = browser;
  runtime.onInstalled.addListener(keepReaderScripts);
  runtime.onStartup.addListener(keepReaderScripts);
  permissions.onRemoved.addListener(keepReaderScripts);
  createRecipeStore().watch(() => void keepReaderScripts(), always);
  permissions.onAdded.addListener(({ origins = [] }) => {
    keepReaderScripts();
    keepWishes(origins, knownHosts(), createPreferenceStore());
  });
});
