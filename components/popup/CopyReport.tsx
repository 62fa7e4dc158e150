// How does a reader tell the makers that a page was read wrongly?

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageLink } from '@/utils/view/page-state';

/** Shows the report before it is copied: the reader sees that no word of the page is in it. */
export function CopyReport({ link }: { readonly link: PageLink }) {
  const [report, setReport] = useState<string | undefined>();
  const [copied, setCopied] = useState(false);
  if (report === undefined) {
    return (
      <button
        type="button"
        class="link"
        onClick={async () => setReport((await link.report()) ?? i18n.t('popup.noReport'))}
      >
        {i18n.t('popup.report')}
      </button>
    );
  }
  return (
    <section class="report" aria-label={i18n.t('popup.report')}>
      <p class="hint">{i18n.t('popup.reportHelp')}</p>
      <textarea readonly rows={6} aria-label={i18n.t('popup.report')} value={report} />
      <button
        type="button"
        onClick={async () => {
          // Where the browser refuses, the text is still there to be taken by hand.
          setCopied(
            await navigator.clipboard.writeText(report).then(
              () => true,
              () => false,
            ),
          );
        }}
      >
        {copied ? i18n.t('popup.copied') : i18n.t('popup.copy')}
      </button>
    </section>
  );
}
