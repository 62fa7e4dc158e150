// Is there more of this thread on other pages, and how does the reader get it?

import { i18n } from '#i18n';
import type { BarActions, MissedPage, OtherPages } from '@/utils/view/bar';
import { listRuns } from './list-runs';

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

function nameAction({ total, done, missed = [], status, isCutOff }: OtherPages): string {
  if (status === 'loading') return i18n.t('pages.cancel');
  if (status === 'failed' && done + missed.length === total) return i18n.t('pages.tryAgain');
  if (done + missed.length > 0) return i18n.t('pages.goOn');
  return isCutOff ? i18n.t('pages.loadPart', [String(total)]) : i18n.t('pages.load');
}

function sayProgress(pages: OtherPages): string {
  const { total, done, status, isCutOff } = pages;
  const all = String(total);
  switch (status) {
    case 'offered':
      return isCutOff ? i18n.t('pages.offeredPart', [all]) : i18n.t('pages.offered', total);
    case 'loading':
      return i18n.t('pages.loading', total, [done, total]);
    case 'loaded':
      return isCutOff ? i18n.t('pages.loadedPart', [all]) : i18n.t('pages.loaded', total);
    case 'cancelled':
      return [i18n.t('pages.stopped'), ...sayWhatCame(pages)].join(' ');
    case 'failed':
      return sayWhatCame(pages).join(' ');
  }
}

/** That nothing has come is said by what was asked for in vain, if anything was. */
function sayWhatCame({ total, done, missed = [] }: OtherPages): readonly string[] {
  const isSaid = done === 0 && missed.length > 0;
  return [...sayMissed(missed), ...(isSaid ? [] : [i18n.t('pages.here', done, [done, total])])];
}

function sayMissed(missed: readonly MissedPage[]): readonly string[] {
  const ordinalsOf = (why: MissedPage['why']) =>
    missed.filter((page) => page.why === why).map(({ ordinal }) => ordinal);
  const notSent = ordinalsOf('not-sent');
  const empty = ordinalsOf('no-comments');
  return [
    ...(notSent.length > 0 ? [i18n.t('pages.notSent', notSent.length, [listRuns(notSent)])] : []),
    ...(empty.length > 0 ? [i18n.t('pages.empty', empty.length, [listRuns(empty)])] : []),
  ];
}
