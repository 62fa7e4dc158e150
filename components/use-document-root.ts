// What does a page of ours say about itself before anything is drawn?

import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preferences } from '@/utils/prefs/preferences';

/** Tells the whole document the reader's theme and the language of the words. */
export function useDocumentRoot(theme: Preferences['theme']): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.lang = i18n.t('extension.language');
  }, [theme]);
}
