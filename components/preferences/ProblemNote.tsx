// What does the reader hear when a change was not kept?

import { i18n } from '#i18n';
import type { StorageProblem } from '@/utils/prefs/preference-store';

const words: Readonly<Record<StorageProblem['kind'], () => string>> = {
  full: () => i18n.t('problems.full'),
  'too-often': () => i18n.t('problems.tooOften'),
  unavailable: () => i18n.t('problems.unavailable'),
};

/** Always on the page, so that its words are announced when they come. */
export function ProblemNote({ problem }: { readonly problem: StorageProblem['kind'] | undefined }) {
  return (
    <div class="problem" role="alert">
      {problem && <p>{words[problem]()}</p>}
    </div>
  );
}
