// What does the reader hear when a change was not kept, or the browser did not do what was asked of it?

import { i18n } from '#i18n';
import type { StorageProblem } from '@/utils/prefs/preference-store';
import type { AccessProblem } from '../access/use-access';

type Problem = StorageProblem['kind'] | AccessProblem;

const words: Readonly<Record<Problem, () => string>> = {
  full: () => i18n.t('problems.full'),
  'too-often': () => i18n.t('problems.tooOften'),
  unavailable: () => i18n.t('problems.unavailable'),
  refused: () => i18n.t('problems.refused'),
  kept: () => i18n.t('problems.kept'),
};

/** Always on the page, so that its words are announced when they come. */
export function ProblemNote({ problem }: { readonly problem: Problem | undefined }) {
  return (
    <div class="problem" role="alert">
      {problem && <p>{words[problem]()}</p>}
    </div>
  );
}
