// Is there more of this thread on other pages, and how does the reader get it?

import { i18n } from '#i18n';
import type { BarActions, OtherPages } from '@/utils/view/bar';

interface OtherPagesRowProps {
  readonly pages: OtherPages;
  readonly actions: Pick<BarActions, 'loadPages' | 'cancelPages'>;
}

/** Offers the whole thread, tells how far it has come, and what happened if it did not. */
export function OtherPagesRow({ pages, actions }: OtherPagesRowProps) {
  const { total, done, status } = pages;
  const isLoading = status === 'loading';
  return (
    <div class="note">
      <p role="status">{sayProgress(pages)}</p>
      {isLoading && <progress max={total} value={done} aria-label={i18n.t('pages.progress')} />}
      {status !== 'loaded' && (
        <button type="button" class="link" onClick={isLoading ? actions.cancelPages : actions.loadPages}>
          {nameAction(pages)}
        </button>
      )}
    </div>
  );
}

function nameAction({ total, done, status, isCutOff }: OtherPages): string {
  if (status === 'loading') return i18n.t('pages.cancel');
  if (done > 0) return i18n.t('pages.goOn');
  return isCutOff ? i18n.t('pages.loadPart', [String(total)]) : i18n.t('pages.load');
}

function sayProgress({ total, done, status, failure, isCutOff }: OtherPages): string {
  const all = String(total);
  const parts: [string, string] = [String(done), all];
  switch (status) {
    case 'offered':
      return isCutOff ? i18n.t('pages.offeredPart', [all]) : i18n.t('pages.offered', total);
    case 'loading':
      return i18n.t('pages.loading', parts);
    case 'loaded':
      return isCutOff ? i18n.t('pages.loadedPart', [all]) : i18n.t('pages.loaded', total);
    case 'cancelled':
      return i18n.t('pages.cancelled', parts);
    case 'failed':
      return failure === 'no-comments' ? i18n.t('pages.empty', parts) : i18n.t('pages.failed', parts);
  }
}
